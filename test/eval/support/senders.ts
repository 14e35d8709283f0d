import { MIN_WORDS_FOR_BASELINE, SCORE_OF_KIND } from '../../../lib/domain/hints/baseline.ts';
import type { DriftKind } from '../../../lib/domain/hints/reading.ts';
import { scoreText } from '../../../lib/domain/hints/score-text.ts';
import { parseText } from '../../../lib/domain/language/parsed-text.ts';
import { readDatedMail } from './read-set.ts';

/** One sender's mails as scores, by kind of drift. */
export type Sender = {
  readonly kind: 'person' | 'bulk';
  readonly values: Readonly<Record<DriftKind, readonly number[]>>;
};

/** Senders of the dated mail, or null when the folder does not hold it. */
export function readSenders(dir: string): Sender[] | null {
  const mails = readDatedMail(dir);
  if (mails === null) return null;
  const scored = mails.flatMap((mail) => {
    const parsed = parseText(mail.own);
    return parsed.words.length < MIN_WORDS_FOR_BASELINE ? [] : [{ mail, scores: scoreText(parsed) }];
  });
  return [...Map.groupBy(scored, ({ mail }) => mail.sender).values()].map((group) => {
    const of = (kind: DriftKind) => group.map(({ scores }) => scores[SCORE_OF_KIND[kind]].value);
    return {
      kind: group[0]?.mail.kind ?? 'bulk',
      values: { formality: of('formality'), politeness: of('politeness'), negativity: of('negativity') },
    };
  });
}

/** Standard deviation of mails around their own sender's mean: what `POPULATION_DEVIATION` states. */
export function deviationWithin(series: readonly (readonly number[])[]): number {
  let squares = 0;
  let freedom = 0;
  for (const values of series) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    squares += values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    freedom += values.length - 1;
  }
  return Math.sqrt(squares / freedom);
}
