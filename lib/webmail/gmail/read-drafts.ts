import type { Correspondent } from '../../domain/message/message.ts';
import { addressIn, correspondent, readCorrespondent } from '../correspondent.ts';
import { climb, filled, shown } from '../element-queries.ts';
import type { DraftView } from '../webmail.ts';
import { isMailContent } from './find-body.ts';
import { idFromPermanent } from './ids.ts';
import { selectors } from './selectors.ts';

/** The compose boxes that are shown, wherever they lie: inline, dialog, full screen, own window. */
export function readDrafts(document: Document): DraftView[] {
  const outside = (element: Element) => !isMailContent(element);
  const editable = shown<HTMLElement>(document, selectors.anyEditor, outside);
  const marked = editable.filter((element) => element.matches(selectors.editor));
  const found =
    marked.length > 0 ? marked : editable.filter((element) => element.matches(selectors.editorRole));
  return found.flatMap((editor) => {
    const frame = climb(
      editor,
      document.documentElement,
      (at) => at.querySelector(selectors.composeId) !== null,
    );
    return frame === null || frame.contains(document.body) ? [] : [readDraft(editor, frame)];
  });
}

function readDraft(editor: HTMLElement, frame: Element): DraftView {
  const replyTo = hiddenField(frame, 'rm');
  const field = (name: string) => filledInput(frame, name);
  return {
    editor,
    surface: surfaceOf(editor, frame),
    kind: kindOf(editor, frame, replyTo),
    threadKey: idFromPermanent(hiddenField(frame, 'rt')),
    replyTo: idFromPermanent(replyTo),
    subject: field('subjectbox') ?? field('subject'),
    recipients: readRecipients(frame, editor),
  };
}

const inputsOf = (frame: Element, name: string) =>
  [...frame.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].filter(
    (input) => input.closest(selectors.editor) === null,
  );

const hiddenField = (frame: Element, name: string): string => inputsOf(frame, name)[0]?.value ?? '';

function filledInput(frame: Element, name: string): string | null {
  const text = hiddenField(frame, name).trim();
  return text === '' ? null : text;
}

function surfaceOf(editor: HTMLElement, frame: Element): DraftView['surface'] {
  if (editor.closest(selectors.fullscreen) !== null) return 'fullscreen';
  if (editor.closest(selectors.dialog) !== null) return 'dialog';
  return frame.closest(selectors.view) === null ? 'window' : 'inline';
}

function kindOf(editor: HTMLElement, frame: Element, replyTo: string): DraftView['kind'] {
  const isForward =
    editor.querySelector(selectors.forwardMark) !== null ||
    hiddenField(frame, 'uet').includes('gmail_sendername') ||
    (frame.closest(selectors.dialog) ?? frame.parentElement ?? frame).querySelector(selectors.forwardIcon) !==
      null;
  if (isForward) return 'forward';
  if (replyTo !== '') return 'reply';
  return inputsOf(frame, 'rm').length > 0 ? 'new' : 'unknown';
}

function readRecipients(frame: Element, editor: HTMLElement): Correspondent[] {
  const outside = (element: Element) => !editor.contains(element);
  const chips = [...frame.querySelectorAll(selectors.chip)]
    .filter((chip) => outside(chip) && chip.closest(selectors.chipOwner) !== null)
    .map((chip) =>
      correspondent(filled(chip, 'data-name'), addressIn(chip.getAttribute('data-hovercard-id'))),
    );
  const twins = () =>
    [...frame.querySelectorAll(selectors.person)]
      .filter(outside)
      .map((twin) =>
        correspondent(filled(twin, 'name') ?? twin.textContent, addressIn(twin.getAttribute('email'))),
      );
  const typed = () =>
    [...frame.querySelectorAll<HTMLTextAreaElement>(selectors.recipientBox)].flatMap((box) =>
      box.value.split(/[,;]/u).map((text) => {
        const person = readCorrespondent(text);
        return person.address === null ? correspondent(null, addressIn(text)) : person;
      }),
    );
  for (const found of [() => chips, twins, typed]) {
    const people = found().filter(({ address }) => address !== null);
    if (people.length > 0) return [...new Map(people.map((person) => [person.address, person])).values()];
  }
  return [];
}
