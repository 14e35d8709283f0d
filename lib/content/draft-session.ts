import type { PageView } from '../webmail/webmail.ts';
import { type DraftReading, readDraft } from './draft-reading.ts';
import { mayReadDraft } from './may-read.ts';
import type { Touched } from './observe-page.ts';
import type { Page } from './page.ts';

/** Reads the drafts that go to a followed sender. */
export type DraftSession = {
  /** Brings the readings in line with a fresh look. */
  update(view: PageView, touched: Touched): void;
  /** Asks about every draft again. */
  refresh(): void;
};

/** A session for the drafts of one document. Of a draft to anybody else only the addresses are used. */
export function createDraftSession(page: Page): DraftSession {
  const readings = new Map<HTMLElement, DraftReading>();
  return {
    update(view, touched) {
      const drafts = view.drafts.filter((draft) => mayReadDraft(page.senders, view.thread, draft));
      const editors = new Set(drafts.map((draft) => draft.editor));
      for (const [editor, reading] of readings) {
        if (editors.has(editor)) continue;
        readings.delete(editor);
        reading.close();
      }
      if (view.kind === 'print') return;
      for (const draft of drafts) {
        const known = readings.get(draft.editor);
        const reading = known ?? readDraft(page, draft.editor);
        readings.set(draft.editor, reading);
        reading.update(draft, view.thread, known !== undefined && touched(draft.editor));
      }
    },
    refresh() {
      for (const reading of readings.values()) reading.askAgain();
    },
  };
}
