import type { WatchWord } from '../../domain/glossary/watch-word.ts';
import { sampleSuppliers } from './sample-ids.ts';

/** What stands in the mail with Harbour and nobody has agreed on: two words that ask for a talk. */
export const watchWordsOfSample = (nowMs: number): WatchWord[] =>
  ['hand-over', 'inspection sheet'].map((text) => ({
    id: `sample-${text.replaceAll(' ', '-')}`,
    text,
    lang: 'en',
    scope: [sampleSuppliers.harbour],
    sample: true,
    createdAtMs: nowMs,
    rev: 1,
  }));
