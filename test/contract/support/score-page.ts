import type { FieldScore } from './field-score.ts';
import type { PageReading } from './in-page.ts';
import { scoreGmail } from './score-gmail.ts';
import { scoreOutlook } from './score-outlook.ts';
import type { Truth } from './truth.ts';

/** Compares a reading with what is known of the page; fields the page cannot hold are not scored. */
export const scorePage = (truth: Truth, reading: PageReading | null): FieldScore[] =>
  'page_kind' in truth ? scoreGmail(truth, reading) : scoreOutlook(truth, reading);
