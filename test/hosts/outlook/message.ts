import type { Mail, Person } from '../mailbox/mailbox.ts';
import { avatarOf } from '../page/avatar.ts';
import { esc } from '../page/esc.ts';
import { isMe, options, previewOf } from '../page/world.ts';
import { cleaned } from './body.ts';
import { suffixOf } from './ids.ts';
import { dateOf, idOfMail, isInternal, labels, nextNumber } from './world.ts';

/** How much of a message is shown. */
export type MessageShape = {
  /** Off: one mail alone, with everything it quotes in its body. */
  readonly inConversation: boolean;
  readonly history: 'hidden' | 'shown';
};

const dummy = '<i tabindex="0" role="none" data-tabster-dummy="" aria-hidden="true"></i>';
const icon = (name: string): string =>
  `<i data-icon-name="${name}" aria-hidden="true" class="root-89"><span role="presentation" aria-hidden="true" class="FLwLv"><i class="fui-Icon-font Q0K3G" aria-hidden="true"></i></span></i>`;

const target = (): string => `data-lpc-hover-target-id="lpc-react-target-${nextNumber()}"`;

const avatar = (person: Person): string =>
  `<div class="ze1hM d9vCk"><span class="lpcCommonWeb-hoverTarget" aria-label="${esc(labels.card + person.name)}" ${target()} tabindex="-1" role="button" aria-haspopup="dialog"><span role="img" class="fui-Avatar" aria-label="${esc(person.name)}"><img class="fui-Avatar__image" alt="" src="${esc(avatarOf(person))}"></span></span></div>`;

const sender = (person: Person, id: string): string => {
  const addressed = options.showAddresses && !isInternal(person);
  const shown = addressed ? `${person.name}<${person.address}>` : person.name;
  return `<span class="Q84Kk ujrct s5zQy" role="heading" aria-level="3" id="MSG_${id}_FROM"><span class="o4zjZ ujrct lpcCommonWeb-hoverTarget" aria-label="${esc(labels.from + person.name)}" ${target()} tabindex="0" role="button" aria-haspopup="dialog" data-is-focusable="true"><div class="o4zjZ ujrct"><span class="OZZZK">${esc(shown)}</span></div></span></span>`;
};

const presence =
  '<div aria-label="offline" role="img" class="fui-PresenceBadge"><i class="fui-Icon-font" aria-hidden="true"></i></div>';

const recipient = (person: Person): string => {
  const label = isInternal(person) ? person.name : person.address;
  return `<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false"><span class="lpcWrapper lpcCommonWeb-hoverTarget" aria-label="${esc(label)}" ${target()} tabindex="0" role="button" aria-haspopup="dialog"><span aria-hidden="true">${isInternal(person) ? presence : ''}<span>${esc(isMe(person) && options.account === 'consumer' ? 'You' : person.name)}</span></span></span></span>\u200b`;
};

const well = (kind: 'TO' | 'CC', people: readonly Person[], id: string): string => {
  if (people.length === 0) return '';
  const label = kind === 'TO' ? labels.to : labels.cc;
  const names = people.map(({ name }) => name).join('; ');
  // The duplicate id is the host's: every well has it.
  return `<div id="MSG_${id}_${kind}" role="heading" aria-level="3"><div role="presentation" aria-multiline="true" aria-readonly="true" aria-label="${esc(`${label} ${names}`)}" tabindex="-1" class="EditorClass" id="2">\u200b\u200b<span class="_Entity _EType_LABEL_ENTITY _EReadonly_1" contenteditable="false"><label>${esc(label)}</label></span>${people.map(recipient).join('')}</div></div>`;
};

const actions = [
  ['reply', labels.reply, 'ArrowReplyRegular'],
  ['reply-all', labels.replyAll, 'ArrowReplyAllRegular'],
  ['forward', labels.forward, 'ArrowForwardRegular'],
] as const;

const toolbar = `<div role="toolbar" class="fui-Toolbar">${actions
  .map(
    ([act, label, name]) =>
      `<div role="menuitem" tabindex="0" class="fui-MenuItem" aria-label="${esc(label)}" data-act="${act}">${icon(name)}<span class="fui-MenuItem__content"><span class="ye2VL">${esc(label)}</span></span></div>`,
  )
  .join('')}</div>`;

const documentHtml = (content: string, unique: boolean): string => {
  const id = unique ? ` id="UniqueMessageBody_${nextNumber()}"` : '';
  const label = `aria-label="${esc(labels.body)}"`;
  // The older build wraps the body in the document; the newer one makes it the document.
  return options.build === '2025'
    ? `<div role="document"><div${id} ${label} class="XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection OuGoX" tabindex="0"><div class="BIZfh">${content}</div></div></div>`
    : `<div class="ulb23 customScrollBar GNqVo allowTextSelection"><div tabindex="0" ${label} role="document" class="OuGoX BIZfh"${id}>${content}</div></div>`;
};

function bodies(mail: Mail, { inConversation, history }: MessageShape): string {
  if (!inConversation) return documentHtml(cleaned(mail.html + mail.quotedHtml, mail), true);
  const own = documentHtml(cleaned(mail.html, mail), true);
  if (mail.quotedHtml === '') return own;
  const shown = history === 'shown';
  const label = esc(shown ? labels.hideHistory : labels.showHistory);
  const rest = shown ? documentHtml(cleaned(mail.quotedHtml, mail), false) : '';
  return `${own}${rest}<button type="button" class="fui-Button" data-act="history" aria-label="${label}">…</button>`;
}

/** An open message: header and body. */
export function messageHtml(mail: Mail, conversationSuffix: string, shape: MessageShape): string {
  const id = suffixOf(idOfMail(mail));
  const subject = shape.inConversation
    ? ''
    : `<span id="MSG_${id}_SUBJECT" aria-labelledby="CONV_${conversationSuffix}_SUBJECT" role="heading" aria-level="3"></span>`;
  return `<div class="Vm3e5 pinIo">${subject}<div class="uSg02"><div class="DgV2h"><div class="x9jfA"><div class="body-100">${avatar(mail.from)}</div><div class="bz1XJ">${dummy}<div class="PW01N glFkS">${sender(mail.from, id)}</div>${dummy}</div></div><div class="lT19A">${toolbar}</div></div><div class="DrnCK"><div class="HwXOf"><div data-testid="RecipientWell" class="kcAOr t9ThB">${well('TO', mail.to, id)}${well('CC', mail.cc, id)}</div></div><div class="srQCs"><div data-testid="SentReceivedSavedTime" class="AL_OM I1wdR" role="heading" aria-level="3" id="MSG_${id}_DATETIME">${esc(dateOf(mail))}</div><div data-testid="ReactionsWell" class="ug93r"></div></div></div></div><div class="T3idP kQkuc hg7Eg"></div><div data-test-id="mailMessageBodyContainer">${bodies(mail, shape)}<div class="g4Y3U"></div></div></div>`;
}

/** A message of ours that was begun and not sent. */
export const draftHtml = (person: Person): string =>
  `<div class="aVla3"><div aria-expanded="false" class="GjFKx"><span>${esc(labels.draft)}</span> <span class="OZZZK">${esc(person.name)}</span><div data-testid="SentReceivedSavedTime">${esc(labels.draft)}</div><div class="preview">We need it on time.</div></div></div>`;

/** A closed message of a conversation. */
export const collapsedHtml = (mail: Mail): string =>
  `<div aria-expanded="false" tabindex="0" role="button" class="GjFKx" data-act="expand"><span class="OZZZK">${esc(mail.from.name)}</span><div data-testid="SentReceivedSavedTime">${esc(dateOf(mail))}</div><div class="preview">${esc(previewOf(mail))}</div></div>`;
