import { readFileSync } from 'node:fs';

/** What a person said of one mark, without a word of the mail it stands in. */
export type Judgement = {
  readonly sample: string;
  readonly hash: string;
  readonly start: number;
  readonly kind: string;
  readonly useful: boolean;
  readonly reason: string;
};

/** The judgements of a file as in `results/draft-flags.json`. */
export const readJudgements = (file: string): readonly Judgement[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { judgements: readonly Judgement[] }).judgements; // as above
