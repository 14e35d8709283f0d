import type { Mail, MailThread } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { elementOf, setHtml, the } from '../page/html.ts';
import { mailbox, options } from '../page/world.ts';
import { suffixOf } from './ids.ts';
import { collapsedHtml, draftHtml, type MessageShape, messageHtml } from './message.ts';
import { idOfThread, labels } from './world.ts';

/** The reading pane with an open conversation or mail. */
export type Pane = { readonly element: HTMLElement; thread: MailThread };

const subjectHtml = (thread: MailThread): string =>
  `<div class="ubHDG Waj3A THa4i pinIo"><div class="adPpR mJflQ allowTextSelection" role="heading" aria-level="3" id="CONV_${suffixOf(idOfThread(thread))}_SUBJECT"><div class="MshDW m41se"><div class="UUCdJ PKstT"><div class="f77rj"><span class="JdFsz" title="${esc(thread.subject)}">${esc(thread.subject)}</span><div class="dDKtC" title=""></div><div class="ecmaX"><button type="button" class="fui-Button"><span class="KvXyp" data-shimmer-text="${esc(labels.summarize)}">${esc(labels.summarize)}</span></button></div></div></div></div></div></div>`;

const quickButton = (act: string, label: string, icon: string): string =>
  `<button type="button" aria-label="${esc(label)}" role="menuitem" class="fui-Button" data-act="${act}"><i data-icon-name="${icon}" aria-hidden="true"></i>${esc(label)}</button>`;

const quickHtml = `<div tabindex="-1" class="th6py HJy2l" role="toolbar" aria-label="${esc(labels.quick)}">${quickButton('reply', labels.reply, 'ArrowReplyRegular')}${quickButton('reply-all', labels.replyAll, 'ArrowReplyAllRegular')}${quickButton('forward', labels.forward, 'ArrowForwardRegular')}</div>`;

const openHtml = (pane: Pane, mail: Mail, shape: MessageShape): string =>
  `<div aria-expanded="true" class="BS0OK"><div class="wide-content-host"><div tabindex="-1" aria-label="${esc(labels.message)}" class="SlLx9 WWy1F">${messageHtml(mail, suffixOf(idOfThread(pane.thread)), shape)}</div></div></div>`;

/** Opens a conversation: the newest mail is open, the others are closed. */
export function conversationPane(thread: MailThread): Pane {
  const element = elementOf(
    `<div class="g_zET"><div class="Pzn2X"><div id="ConversationReadingPaneContainer" class="MtujV" tabindex="-1">${subjectHtml(thread)}<div data-app-section="ConversationContainer" class="Q8TCC yyYQP owaMailComposeEditorScrollContainer customScrollBar" data-is-scrollable="true" tabindex="-1"><div class="ZOM9m"></div>${quickHtml}</div></div></div></div>`,
  );
  const pane = { element, thread };
  const list = the('.ZOM9m', element);
  for (const [index, mail] of thread.mails.entries()) {
    list.append(elementOf('<div class="aVla3"></div>'));
    fillCard(pane, index, mail, index === thread.mails.length - 1);
  }
  if (options.draftCard) list.append(elementOf(draftHtml(mailbox.account)));
  return pane;
}

/** Opens one mail with everything it quotes. */
export function itemPane(thread: MailThread, mail: Mail): Pane {
  const message = messageHtml(mail, suffixOf(idOfThread(thread)), {
    inConversation: false,
    history: 'hidden',
  });
  const element = elementOf(
    `<div class="g_zET"><div class="Pzn2X"><div class="fui-FluentProvider" dir="${labels.dir}"><div id="ItemReadingPaneContainer" class="KD9CV">${subjectHtml(thread)}<div data-app-section="ItemContainer" tabindex="-1" class="Q8TCC yyYQP owaMailComposeEditorScrollContainer customScrollBar" data-is-scrollable="true"><div><div class="wide-content-host">${message}${quickHtml}</div></div></div></div></div></div></div>`,
  );
  return { element, thread: { ...thread, mails: [mail] } };
}

/** A pane for a thread, as the user's settings want it. */
export function paneOf(thread: MailThread): Pane {
  const last = thread.mails.at(-1);
  return options.conversationView || last === undefined ? conversationPane(thread) : itemPane(thread, last);
}

/** Cards of the messages, in order; one for a single mail. */
export const cardsOf = (pane: Pane): Element[] => [
  ...pane.element.querySelectorAll('.aVla3, .Vm3e5:not(.aVla3 *)'),
];

/** Fills the card of a message; the element stays. */
export function fillCard(
  pane: Pane,
  index: number,
  mail: Mail,
  open: boolean,
  history: 'hidden' | 'shown' = 'hidden',
): void {
  const card = cardsOf(pane)[index];
  if (card === undefined) return;
  setHtml(card, open ? openHtml(pane, mail, { inConversation: true, history }) : collapsedHtml(mail));
}

/** Adds a mail below the others, open. */
export function appendMail(pane: Pane, mail: Mail): void {
  pane.thread = { ...pane.thread, mails: [...pane.thread.mails, mail] };
  the('.ZOM9m', pane.element).append(elementOf('<div class="aVla3"></div>'));
  fillCard(pane, pane.thread.mails.length - 1, mail, true);
}

/** Where an inline reply goes: below the messages, above the quick actions. */
export const placeForReply = (pane: Pane): HTMLElement => {
  const place = elementOf('<div class="inlineCompose"></div>');
  the('.th6py', pane.element).before(place);
  return place;
};
