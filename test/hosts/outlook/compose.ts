import type { Mail, Person } from '../mailbox/mailbox.ts';
import { signatureOf } from '../mailbox/people.ts';
import type { ComposeStart } from '../page/answer.ts';
import { esc } from '../page/esc.ts';
import { setHtml } from '../page/html.ts';
import { mailbox } from '../page/world.ts';
import { suffixOf } from './ids.ts';
import { dateOf, isInternal, labels } from './world.ts';

const font = 'font-family:Aptos,Calibri,Helvetica,sans-serif;font-size:12pt';

/** A recipient in a well of the compose box. */
export const entityHtml = (person: Person): string =>
  `<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false"><span aria-label="${esc(isInternal(person) ? person.name : person.address)}" role="button"><span aria-hidden="true">${esc(person.name)}</span></span></span>`;

const well = (kind: 'TO' | 'CC', label: string, people: readonly Person[], id: string): string =>
  `<div role="group" id="MSG_${id}_${kind}" aria-label="${esc(label)}"><span class="wellLabel">${esc(label)}</span><div class="EditorClass" role="combobox" aria-label="${esc(label)}" contenteditable="true" aria-haspopup="listbox">${people.map(entityHtml).join('')}\u200b</div></div>`;

const shown = ({ name, address }: Person): string => `${esc(name)} &lt;${esc(address)}&gt;`;

function headerLines(mail: Mail, subject: string): string {
  const [from = '', sent = '', to = '', cc = '', about = ''] = labels.quoted;
  const lines = [
    `<b>${from}:</b> ${shown(mail.from)}`,
    `<b>${sent}:</b> ${esc(dateOf(mail))}`,
    `<b>${to}:</b> ${mail.to.map(shown).join('; ')}`,
    ...(mail.cc.length === 0 ? [] : [`<b>${cc}:</b> ${mail.cc.map(shown).join('; ')}`]),
    `<b>${about}:</b> ${esc(subject)}`,
  ];
  return lines.join('<br>');
}

function prefixed(html: string): string {
  const holder = document.createElement('div');
  setHtml(holder, html);
  for (const element of holder.querySelectorAll('[id], [class]')) {
    if (element.id !== '') element.id = `x_${element.id}`;
    if (element.className !== '')
      element.className = Array.from(element.classList, (name) => `x_${name}`).join(' ');
  }
  return holder.innerHTML;
}

const quoteHtml = (mail: Mail, subject: string): string =>
  `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="${labels.dir}"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${headerLines(mail, subject)}</font><div>&nbsp;</div></div><div class="BodyFragment">${prefixed(mail.html + mail.quotedHtml)}</div>`;

const contentHtml = ({ answered, thread }: ComposeStart): string => {
  const signature = signatureOf(mailbox.account)
    .map((line) => `<div>${esc(line)}</div>`)
    .join('');
  const quote = answered === null ? '' : quoteHtml(answered, thread?.subject ?? '');
  return `<div class="elementToProof" style="${font}"><br></div><div class="elementToProof" style="${font}"><br></div><div id="Signature" class="elementToProof" style="${font}">${signature}</div>${quote}`;
};

/** A compose box. */
export function composeHtml(
  start: ComposeStart,
  index: number,
  surface: 'inline' | 'pane' | 'window',
): string {
  const id = suffixOf(`AAMkSampleDraft${String(index).padStart(11, 'D')}`);
  const popOut =
    surface === 'window'
      ? ''
      : `<button type="button" data-act="pop-out" aria-label="${esc(labels.popOut)}">${esc(labels.popOut)}</button>`;
  return `<div id="docking_InitVisiblePart_${index}" class="customScrollBar"><div class="fui-Toolbar" role="toolbar"><button type="button" id="splitButton-r3a__primaryActionButton" data-testid="ComposeSendButton" data-act="send" aria-label="${esc(labels.send)}">${esc(labels.send)}</button><button type="button" id="discardCompose" data-act="discard" aria-label="${esc(labels.discard)}">${esc(labels.discard)}</button>${popOut}</div>${well('TO', labels.to, start.to, id)}${well('CC', labels.cc, start.cc, id)}<div class="ms-TextField"><input type="text" id="MSG_${id}_SUBJECT" class="fui-Input__input" maxlength="255" aria-label="${esc(labels.subject)}" placeholder="${esc(labels.addSubject)}" value="${esc(start.subject)}"></div><div id="docking_DockingTriggerPart_${index}"><div id="editorParent_${index}" class="owaMailComposeEditor"><div class="dFCbN dPKNh DziEn" role="textbox" aria-multiline="true" aria-label="${esc(labels.editor)}" contenteditable="true" spellcheck="true" tabindex="0" dir="${labels.dir}" textprediction="true">${contentHtml(start)}</div></div></div></div>`;
}
