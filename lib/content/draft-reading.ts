import type { DraftOnPage } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import { carrySpans } from '../highlight/carry-spans.ts';
import type { DraftView, TextMap, ThreadView } from '../webmail/webmail.ts';
import { answers } from './may-read.ts';
import { draftOnPage, threadRef } from './on-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { oncePerFrame, onceQuiet } from './schedule.ts';

/** One draft whose text we may read. */
export type DraftReading = {
  /** Recipients and thread as of a fresh look. `changed`: the page changed the text by itself. */
  update(draft: DraftView, thread: ThreadView | null, changed: boolean): void;
  /** Stored data changed: asks again even if the words are the same. */
  askAgain(): void;
  /** Takes away what was drawn; late answers are dropped. */
  close(): void;
};

/**
 * Reads an editor while the user writes. Marks move with their text from frame to frame; the background is asked once
 * the keys rest. Nothing happens while an input method composes, and the editor itself is never touched.
 */
export function readDraft(page: Page, editor: HTMLElement): DraftReading {
  const closing = new AbortController();
  const signal = AbortSignal.any([page.signal, closing.signal]);
  let own: TextMap = { text: '', pieces: [] };
  let spans: readonly Span[] = [];
  let current: { draft: DraftView; thread: ThreadView | null } | null = null;
  let asked = '';

  const follow = () => {
    const before = own.text;
    own = page.bodies.readDraft(editor);
    spans = carrySpans(before, own.text, spans);
    page.units.set(editor, unitOf(editor, own, onPage()));
    page.painter.paint(editor, own.pieces, spans);
    page.markers.show(editor, spans.length);
  };

  const onPage = (): DraftOnPage | null => {
    if (current === null) return null;
    const { draft, thread } = current;
    const from = answers(draft, thread) ? thread : null;
    const ref = from ?? (draft.threadKey === null ? null : draft);
    return draftOnPage(draft, ref && threadRef(page.webmail.host, ref, pageUrl(page.document)), own.text);
  };

  const ask = async () => {
    follow();
    const draft = onPage();
    const question = JSON.stringify(draft);
    if (draft === null || question === asked) return;
    asked = question;
    const reply = await page.ask('annotateDraft', { draft });
    if (signal.aborted || asked !== question || !reply.ok) return;
    // The user may have typed on meanwhile: what they did not touch is still right.
    own = { ...own, text: draft.ownText };
    spans = reply.value.spans;
    follow();
  };

  const followSoon = oncePerFrame(page.window, follow, signal);
  const askSoon = onceQuiet(page.window, () => void ask(), signal);
  const onInput = (event: Event) => {
    if (event instanceof page.window.InputEvent && event.isComposing) return;
    followSoon();
    askSoon();
  };
  for (const type of ['input', 'compositionend'] as const)
    editor.addEventListener(type, onInput, { signal, passive: true });

  askSoon();
  return {
    update(draft, thread, changed) {
      const isNews = current === null || peopleOf(current.draft) !== peopleOf(draft);
      current = { draft, thread };
      if (changed) followSoon();
      if (changed || isNews) askSoon();
    },
    askAgain() {
      asked = '';
      askSoon();
    },
    close() {
      closing.abort();
      page.units.delete(editor);
      page.painter.forget(editor);
      page.markers.remove(editor);
    },
  };
}

const peopleOf = (draft: DraftView): string => draft.recipients.map(({ address }) => address).join(' ');

const unitOf = (element: HTMLElement, own: TextMap, draft: DraftOnPage | null) => ({
  element,
  inDraft: true,
  thread: draft?.thread ?? null,
  recipients: draft?.recipients ?? [],
  messageKey: null,
  address: null,
  own,
  subject: null,
});
