import type { Person } from '../mailbox/mailbox.ts';
import { signatureOf } from '../mailbox/people.ts';
import type { ComposeStart } from '../page/answer.ts';
import { esc } from '../page/esc.ts';
import { attributes } from '../page/html.ts';
import { mailbox } from '../page/world.ts';
import { messageIds, threadIds } from './ids.ts';
import { freshId, labels, titleDate } from './world.ts';

/** Where a draft is written. */
export type Surface = 'inline' | 'dialog' | 'fullscreen' | 'window';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const quoteStyle = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';

/** The answered mail as a quote, as it goes out with a reply or a forward. */
export function quoteOf(start: ComposeStart): string {
  const { answered: mail, kind } = start;
  if (mail === null) return '';
  const address = `&lt;<a href="mailto:${esc(mail.from.address)}">${esc(mail.from.address)}</a>&gt;`;
  if (kind === 'forward') {
    return `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- ${esc(labels.forwarded)} ---------<br>From: <strong class="gmail_sendername" dir="auto">${esc(mail.from.name)}</strong> <span dir="auto">${address}</span><br>Date: ${esc(titleDate(mail))}<br>Subject: ${esc(start.thread?.subject ?? '')}<br>To: ${mail.to.map(({ name }) => esc(name)).join(', ')}<br></div><br><br>${mail.html}${mail.quotedHtml}</div>`;
  }
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${esc(titleDate(mail))} ${esc(mail.from.name)} ${address} wrote:<br></div><blockquote class="gmail_quote" style="${quoteStyle}">${mail.html}${mail.quotedHtml}</blockquote></div>`;
}

const signatureHtml = `<div><br></div><div class="gmail_signature" data-smartmail="gmail_signature" dir="ltr">${signatureOf(mailbox.account).map(esc).join('<br>')}</div>`;

const chip = ({ name, address }: Person): string =>
  `<div draggable="true" peoplekit-id="Svajxe" class="agh"><div peoplekit-id="ubaLBe" class="agb"><div role="option" class="afV" id="${freshId()}" peoplekit-id="XPtOyb" data-hovercard-id="${esc(address)}" data-name="${esc(name)}" aria-selected="false" jslog="25286; track:impression; cid:peopleweb"><div class="afW WeJhwb"><div class="af2"><div class="afX" translate="no">${esc(name)}</div></div></div></div></div></div>`;

const well = (name: 'to' | 'cc', label: string, people: readonly Person[]): string =>
  `<div class="anm" name="${name}"><div role="listbox" tabindex="-1" aria-label="${esc(label)}"><div class="afx">${people.map(chip).join('')}</div><div class="ahg"><input id="${freshId()}" class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" spellcheck="false" aria-label="${esc(label)}" role="combobox" type="text"></div></div></div>`;

/** Adds a recipient to a well, as choosing a contact does. */
export const chipHtml = chip;

const twins = (people: readonly Person[]): string =>
  people
    .map(
      ({ name, address }) =>
        `<span email="${esc(address)}" data-hovercard-id="${esc(address)}">${esc(name)}</span>`,
    )
    .join(', ');

const hidden = (name: string, value: string): string => `<input type="hidden"${attributes({ name, value })}>`;

const fields = (start: ComposeStart, id: number): string => {
  const replied =
    start.kind === 'reply' && start.answered !== null ? `#${messageIds(start.answered).perm}` : '';
  const thread = start.thread === null ? `#thread-a:r-${id}` : `#${threadIds(start.thread).perm}`;
  // The quote of a reply is not in the editor until the user asks for it.
  const waiting = start.kind === 'reply' ? quoteOf(start) : '';
  return [
    hidden('composeid', String(id)),
    hidden('from', ''),
    hidden('subject', start.subject),
    hidden('draft', `#msg-a:r-${4_410_000 + id}`),
    hidden('rt', thread),
    hidden('lts', ''),
    hidden('rm', replied),
    hidden('ishtml', '1'),
    hidden('uet', waiting),
  ].join('');
};

const editorHtml = (start: ComposeStart): string => {
  const content = `<div><br></div>${signatureHtml}${start.kind === 'forward' ? quoteOf(start) : ''}`;
  return `<textarea class="Ak aXjCH" style="display:none" aria-label="${esc(labels.messageBody)}" tabindex="1" form="nosend"></textarea><div id="${freshId()}" class="Am aiL Al editable LW-avf tS-tW" hidefocus="true" aria-label="${esc(labels.messageBody)}" writingsuggestions="false" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false" style="direction: ltr; min-height: 85px;" aria-owns="${freshId()}" aria-expanded="false">${content}</div>`;
};

const button = (act: string, label: string, text = ''): string =>
  `<div class="T-I J-J5-Ji host-${act}" role="button" tabindex="1" data-act="${act}" data-tooltip="${esc(label)}" aria-label="${esc(label)}">${text}</div>`;

const toolbar = (start: ComposeStart, surface: Surface): string =>
  `<div id="${freshId()}" style="display:${start.kind === 'reply' ? 'block' : 'none'}" class="ajR" role="button" tabindex="-1" data-act="show-quote" aria-label="${esc(labels.showTrimmed)}"><div class="uC"><img class="ajT" src="${pixel}"></div></div><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-act="send" data-tooltip="${esc(labels.send)} ‪(Ctrl-Enter)‬" aria-label="${esc(labels.send)} ‪(Ctrl-Enter)‬">${esc(labels.send)}</div>${surface === 'inline' ? button('pop-out', labels.popOut) : ''}${button('discard', labels.discard)}`;

/** A compose box. Dialogs and windows show the subject; an inline reply starts with its recipients folded. */
export function composeHtml(start: ComposeStart, surface: Surface, id: number): string {
  const everybody = [...start.to, ...start.cc];
  const folded = surface === 'inline' && start.kind !== 'forward';
  const wells = `${well('to', labels.toRecipients, start.to)}${well('cc', labels.cc, start.cc)}`;
  return `<div class="M9" data-compose-id="${id}"><div id="${freshId()}" class="aoI" role="region" aria-label="${esc(start.subject || labels.newMessage)}" data-compose-id="${id}"><table class="aoP aoC"><tbody><tr><td class="aoY"></td><td class="I5"><form method="POST" enctype="multipart/form-data" class="bAs"><div class="fX aXjCH"${folded ? ' style="display:none"' : ''}>${wells}</div><div class="aoD hl"><div class="oL aDm az9" data-act="unfold-recipients" style="display:${folded ? 'block' : 'none'}">${twins(everybody)}, </div></div><div class="aoD az6"${surface === 'inline' ? ' style="display:none"' : ''}><input name="subjectbox" class="aoT" autocomplete="off" spellcheck="true" tabindex="1" placeholder="${esc(labels.subject)}" aria-label="${esc(labels.subject)}" value="${esc(start.subject)}"></div>${fields(start, id)}</form><table class="iN"><tbody><tr><td class="Ap"><div class="Ar Au"><div class="aO7"><div class="Am-holder">${editorHtml(start)}</div></div></div></td></tr></tbody></table>${toolbar(start, surface)}</td></tr></tbody></table></div></div>`;
}
