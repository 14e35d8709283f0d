import * as z from 'zod/mini';
import type { ParlanceDatabase } from './database.ts';
import { readRow } from './read-rows.ts';

const ROW = 'keptTexts';
const Texts = z.record(z.string(), z.string());

/** Text that somebody is typing and has not saved, by its name in session memory. */
export type KeptTexts = Readonly<Record<string, string>>;

/**
 * What was being typed when the extension was updated, turned off or closed with the browser. Session memory forgets it
 * then. Names are hashes, so that no word of a mail is kept with it.
 */
export const keptTextStore = (db: ParlanceDatabase) => ({
  all: async (): Promise<KeptTexts> => readRow(Texts, (await db.settings.get(ROW))?.value) ?? {},
  /** Replaces all of them by those that are kept now. */
  async replace(texts: KeptTexts): Promise<void> {
    if (Object.keys(texts).length === 0) await db.settings.delete(ROW);
    else await db.settings.put({ name: ROW, value: texts });
  },
});
