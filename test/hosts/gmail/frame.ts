import { avatarOf } from '../page/avatar.ts';
import { esc } from '../page/esc.ts';
import { mailbox } from '../page/world.ts';
import { labels } from './world.ts';

const folder = (name: string, current: boolean): string =>
  `<div class="aim${current ? ' ain' : ''}"><a class="J-Ke n0" href="#inbox">${esc(name)}</a></div>`;

const folders = [labels.inbox, labels.starred, labels.sentMail, labels.drafts]
  .map((name, index) => folder(name, index === 0))
  .join('');

/** Everything around the list and the threads. Views live below `.aeF > .nH`, dialogs below `.dw`. */
export const frameHtml = (): string =>
  `<div class="nH"><div class="nH w-asV"><span class="host-name">Mail</span><input class="gb_qe" aria-label="${esc(labels.search)}" placeholder="${esc(labels.search)}"><img class="gb_P" alt="" src="${esc(avatarOf(mailbox.account))}"></div><div class="nH bkL"><div class="no"><div class="nH oy8Mbf nn aeN"><div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" data-act="compose" gh="cm">${esc(labels.compose)}</div></div>${folders}</div><div class="nH bkK nn"><div class="nH"><div class="ar4 z" gh="tm"><div class="T-I lS" role="button" tabindex="0" data-act="back" aria-label="${esc(labels.backToList)}"></div></div><div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH"></div></div></div></div></div></div></div></div></div><div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div><div class="vh" role="alert" hidden></div>`;

/** What stays when a thread or a draft has a window of its own. */
export const windowHtml = (): string =>
  `<div class="nH"><div class="nH bkL"><div class="no"><div class="nH bkK nn"><div class="nH"><div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH"></div></div></div></div></div></div></div></div></div><div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div>`;
