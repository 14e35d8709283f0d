import type { DriftKind, Reading, Scores } from './reading.ts';

/** Which score each kind of drift is judged on. Formality without length: a long mail is not formal because it is long. */
export const SCORE_OF_KIND = {
  formality: 'formalityLengthFree',
  politeness: 'politeness',
  negativity: 'negativity',
} as const satisfies Record<DriftKind, keyof Scores>;

/** Shorter messages have a score, but say too little about a habit. */
export const MIN_WORDS_FOR_BASELINE = 15;
/** Fewer earlier readings than this are no baseline. */
export const MIN_BASELINE = 5;
/** A baseline of fewer than this is said to be small. */
export const SMALL_BASELINE = 10;
/** Older readings than this many no longer say what is normal. */
export const MAX_BASELINE = 20;
/** Baseline readings further from their median than this many standard deviations are pulled in to it. */
const BASELINE_CLIP = 2.5;
/** How many readings the spread of all senders weighs against the spread of this one. */
const PRIOR_READINGS = 6;

/** One usable reading: its value for the kind of drift in question. */
export type Point = { readonly key: string; readonly value: number; readonly atMs: number };

/** What is normal for a sender: centre and spread of earlier readings, robust to a few odd ones. */
export type Baseline = {
  readonly median: number;
  readonly mean: number;
  readonly deviation: number;
  readonly n: number;
};

/** Readings of one side that can be compared, oldest first: judged, long enough, each message once. Ours only on demand. */
export function pointsOf(
  readings: readonly Reading[],
  kind: DriftKind,
  of: Reading['side'] = 'theirs',
): Point[] {
  const points = new Map<string, Point>();
  for (const { key, side, scores, habits, sentAtMs, readAtMs } of readings) {
    const value = scores[SCORE_OF_KIND[kind]];
    if (side !== of || value === null || habits.words < MIN_WORDS_FOR_BASELINE) continue;
    points.set(key, { key, value, atMs: sentAtMs ?? readAtMs });
  }
  return [...points.values()].toSorted((a, b) => a.atMs - b.atMs);
}

/**
 * Baseline of earlier values, or null when there are fewer than {@link MIN_BASELINE}.
 *
 * Values are clipped around their median and the variance is shrunk towards `populationDeviation`: with five mails the
 * median absolute deviation would need a threshold of ten to stay quiet.
 */
export function baselineOf(values: readonly number[], populationDeviation: number): Baseline | null {
  const n = values.length;
  if (n < MIN_BASELINE) return null;
  const median = medianOf(values);
  const reach = BASELINE_CLIP * populationDeviation;
  const clipped = values.map((value) => clip(value, median - reach, median + reach));
  const mean = meanOf(clipped);
  const squares = clipped.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const variance = (squares + PRIOR_READINGS * populationDeviation ** 2) / (n - 1 + PRIOR_READINGS);
  return { median, mean, deviation: Math.sqrt(variance), n };
}

/** Arithmetic mean; 0 of nothing. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** `value`, or the nearer bound. */
export const clip = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
