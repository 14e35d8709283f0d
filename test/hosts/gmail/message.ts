import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import { avatarOf } from '../page/avatar.ts';
import { esc } from '../page/esc.ts';
import { attributes } from '../page/html.ts';
import { isMe, previewOf } from '../page/world.ts';
import { bodyHtml } from './body.ts';
import { messageIds } from './ids.ts';
import { freshId, labels, nameOf, shownDate, titleDate } from './world.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const star = (label: 'title' | 'data-tooltip'): string =>
  `<div class="zd bi4" aria-label="${esc(labels.notStarred)}" ${label}="${esc(labels.notStarred)}" tabindex="0" role="checkbox" aria-checked="false"><span class="T-KT"><img class="f T-KT-JX" src="${pixel}" alt=""></span></div>`;

const dateOf = (mail: Mail, starLabel: 'title' | 'data-tooltip'): string =>
  `<span></span><span id="${freshId()}" class="g3" title="${esc(titleDate(mail))}" alt="${esc(titleDate(mail))}" role="gridcell" tabindex="-1">${esc(shownDate(mail))}</span>${star(starLabel)}`;

const pictureOf = ({ from }: Mail): string =>
  `<img class="ajn" src="${esc(avatarOf(from))}" jid="${esc(from.address)}" data-hovercard-id="${esc(from.address)}" data-name="${esc(from.name)}" aria-hidden="true">`;

const emptySnippet = (text: string): string =>
  `<table cellpadding="0" class="cf iB za "><tbody><tr><td><div class="iA g6">${text}</div></td></tr></tbody></table>`;

/** A collapsed message: sender, date and the first words; no ids, no recipients, no body. */
export function collapsedHtml(mail: Mail): string {
  const { from } = mail;
  const snippet = esc(previewOf(mail));
  return `<div class="adf ads"><div class="aju"><div class="aCi">${pictureOf(mail)}</div></div><div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK" style="width:auto"><span email="${esc(from.address)}" data-hovercard-id="${esc(from.address)}" name="${esc(from.name)}" class="gD" role="gridcell" tabindex="-1">${esc(nameOf(from))}</span></td><td class="gF gK">${emptySnippet(snippet)}</td><td class="gH bAk">${dateOf(mail, 'title')}</td></tr><tr><td class="gF gK" colspan="3"><table cellpadding="0" class="cf iB"><tbody><tr><td><div class="iA g6" role="gridcell" tabindex="-1">${snippet}</div></td></tr></tbody></table></td></tr></tbody></table></div></div><div class="ajx"></div></div>`;
}

/** A message of ours that was begun and not sent. */
export const draftHtml = (person: Person): string =>
  `<div class="kv host-draft" role="listitem" aria-expanded="false"><div class="adf ads"><table><tbody><tr><td class="gF gK"><span email="${esc(person.address)}" name="${esc(person.name)}" class="gD">${esc(labels.draft)}</span></td><td class="gF gK"><div class="iA g6">We need it on time.</div></td></tr></tbody></table></div></div>`;

const recipientsOf = (mail: Mail): string =>
  [...mail.to, ...mail.cc]
    .map(
      (person) =>
        `<span dir="ltr" email="${esc(person.address)}" name="${esc(nameOf(person))}" data-hovercard-id="${esc(person.address)}" class="g2">${esc(nameOf(person))}</span>`,
    )
    .join(', ');

const headerOf = (mail: Mail): string => {
  const { from } = mail;
  return `<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${esc(from.address)}" name="${esc(from.name)}" data-hovercard-id="${esc(from.address)}" class="gD"><span>${esc(from.name)}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>${esc(from.address)}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK">${dateOf(mail, 'data-tooltip')}</div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2"><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" data-act="reply" data-tooltip="${esc(labels.reply)}" aria-label="${esc(labels.reply)}"><img class="hB T-I-J3 " role="button" src="${pixel}" alt=""></div><div id="${freshId()}" class="T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3" role="button" tabindex="0" aria-expanded="false" aria-haspopup="true" aria-label="${esc(labels.more)}"><img class="hA T-I-J3" role="menu" src="${pixel}" alt=""></div></td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span class="hb">${esc(labels.to)} ${recipientsOf(mail)} </span></div><div aria-haspopup="true" class="ajy"><img class="ajz" id="${freshId()}" role="button" src="${pixel}" alt="" data-tooltip="${esc(labels.showDetails)}" aria-label="${esc(labels.showDetails)}"></div></td></tr></tbody></table></td></tr></tbody></table></div>`;
};

const answerButton = (act: string, icon: string, label: string): string =>
  `<div class="cKWzSc mD" idlink="" tabindex="0" role="button" data-act="${act}"><img class="${icon}" src="${pixel}" alt=""> <span class="mG">${esc(label)}</span></div>`;

const answers = (mail: Mail): string => {
  const several = mail.to.length + mail.cc.length > 1;
  const buttons = [
    answerButton('reply', 'mL', labels.reply),
    ...(several ? [answerButton('reply-all', 'mK', labels.replyAll)] : []),
    answerButton('forward', 'mI', labels.forward),
  ];
  return `<div class="gA gt acV"><div class="gB xu"><table id="${freshId()}" cellpadding="0" role="presentation" class="cf gz ac0"><tbody><tr>${buttons.map((button) => `<td>${button}</td>`).join('')}</tr></tbody></table></div></div>`;
};

/** A mail the user has just sent has a temporary id until the server answers. */
const idAttributes = (mail: Mail): string => {
  const temporary = mail.id.startsWith('just-sent');
  const { perm, legacy } = messageIds(mail);
  return attributes({
    'data-message-id': temporary ? `#msg-a:r-${mail.sentAtMs}` : `#${perm}`,
    'data-legacy-message-id': temporary ? null : legacy,
  });
};

/** An expanded message with its body. */
export const expandedHtml = (thread: MailThread, mail: Mail, shown = true): string =>
  `<div class="adn ads" style="display:${shown ? '' : 'none'}"${idAttributes(mail)}><div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div>${pictureOf(mail)}</div></div><div class="gs">${headerOf(mail)}<div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd"></div><div class="tx78Ic"></div><div class=""><div class="aHl"></div><div id="${freshId()}" tabindex="-1"></div>${bodyHtml(thread, mail)}<div class="hi"></div><div class="WhmR8e" data-hash="0"></div></div></div><div class="ajx"></div></div>`;

/** What stands below an expanded message. */
export const answersHtml = (mail: Mail): string =>
  isMe(mail.from) ? answers({ ...mail, cc: [] }) : answers(mail);
