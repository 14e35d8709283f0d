/** A stretch of text that a feature counted, and how much it counts. */
export type Trace = { readonly start: number; readonly end: number; readonly amount: number };

/** What one feature says about one text. Both figures belong to the traces, in proportion to their amounts. */
export type Finding = {
  /** How much of it a text holds for its length. */
  readonly density: number;
  /** How much of it a text holds, whatever its length: one "thank you" is as polite in a long mail as in a short one. */
  readonly amount: number;
  readonly traces: readonly Trace[];
};

/** Which figure of a finding a score goes by. */
export type FindingSize = 'density' | 'amount';

/** Findings of one text by feature name; a feature that found nothing is absent. */
export type Findings = ReadonlyMap<string, Finding>;

/** Words added to every text before a share is taken, so that one hit in five words is not a fifth. */
const PRIOR_WORDS = 6;

/**
 * How densely a text holds something: the square root of hits per word, damped for short texts.
 *
 * The root keeps a second exclamation mark from counting as much as the first, in a sentence and in a long mail alike.
 */
export const density = (hits: number, words: number): number => Math.sqrt(hits / (words + PRIOR_WORDS));

/** Finding of a feature that is measured for the whole text or per sentence; both figures are the same. */
export const measured = (value: number, traces: readonly Trace[]): Finding => ({
  density: value,
  amount: value,
  traces,
});

/** Finding of a feature that counts places. */
export function counted(traces: readonly Trace[], words: number): Finding {
  const hits = traces.reduce((sum, trace) => sum + trace.amount, 0);
  return { density: density(hits, words), amount: Math.log1p(hits), traces };
}
