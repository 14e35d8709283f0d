import { headerText } from '../correspondent.ts';
import { climb, shown } from '../element-queries.ts';
import type { DraftView, ThreadView } from '../webmail.ts';
import { readWells } from './read-people.ts';
import { selectors } from './selectors.ts';

/** The compose boxes that are shown: in the pane, under a conversation, in a dialog or in their own window. */
export function readDrafts(document: Document, thread: ThreadView | null): DraftView[] {
  return shown<HTMLElement>(document, selectors.editor).map((editor) => readDraft(editor, thread));
}

function readDraft(editor: HTMLElement, thread: ThreadView | null): DraftView {
  const root = rootOf(editor);
  const recipients = readWells([...root.querySelectorAll(selectors.composeWells)].filter(isOutside(editor)));
  const subject = [...root.querySelectorAll<HTMLInputElement>(selectors.composeSubject)].find(
    isOutside(editor),
  );
  const surface = surfaceOf(editor);
  const answers = surface === 'inline' ? thread : null;
  return {
    editor,
    surface,
    kind: kindOf(editor, recipients, answers),
    threadKey: answers?.threadKey ?? null,
    replyTo: answers?.messages.find(({ element }) => element.contains(editor))?.messageKey ?? null,
    subject: headerText(subject?.value) || null,
    recipients,
  };
}

const isOutside = (editor: Element) => (element: Element) => !editor.contains(element);

/** Around an inline reply lies the conversation, so the nearest ancestor with a subject field is as far as we go. */
const rootOf = (editor: Element): Element =>
  editor.closest(selectors.composeRoot) ??
  climb(editor, editor.ownerDocument.body, (at) => at.querySelector(selectors.composeSubject) !== null) ??
  editor;

function surfaceOf(editor: Element): DraftView['surface'] {
  if (editor.closest(selectors.formWindow) !== null) return 'window';
  if (editor.closest(selectors.dialog) !== null) return 'dialog';
  return editor.closest(selectors.inPane) === null ? 'fullscreen' : 'inline';
}

/** Reply and forward carry the same quote; a reply goes to somebody who wrote in the thread. */
function kindOf(
  editor: Element,
  recipients: DraftView['recipients'],
  thread: ThreadView | null,
): DraftView['kind'] {
  if (editor.querySelector(selectors.quoteMark) === null) return 'new';
  const writers = thread?.messages.map(({ sender }) => sender) ?? [];
  const goesBack = recipients.some((to) =>
    writers.some(
      (by) => (to.address !== null && to.address === by.address) || (to.name !== null && to.name === by.name),
    ),
  );
  return goesBack ? 'reply' : 'unknown';
}
