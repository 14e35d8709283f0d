import type { Drift, DriftKind } from './reading.ts';

/** Key of an innocent explanation; the interface writes the sentence. */
export type OtherExplanation =
  | 'few-readings'
  | 'other-recipients'
  | 'first-of-thread'
  | 'another-writer'
  | 'template'
  | 'mobile-device'
  | 'busy-season'
  | 'new-topic'
  | 'first-language';

/** Baselines with fewer readings than this are said to be small. */
export const SMALL_BASELINE = 8;

const EXPLANATIONS: Readonly<
  Record<DriftKind, Readonly<Record<Drift['direction'], readonly OtherExplanation[]>>>
> = {
  formality: {
    up: ['other-recipients', 'first-of-thread', 'another-writer', 'template'],
    down: ['mobile-device', 'another-writer', 'busy-season'],
  },
  politeness: {
    up: ['other-recipients', 'another-writer', 'template'],
    down: ['mobile-device', 'busy-season', 'another-writer', 'first-language'],
  },
  negativity: {
    up: ['new-topic', 'busy-season', 'another-writer'],
    down: ['new-topic', 'another-writer'],
  },
};

/** What else could explain a drift, most likely first. Every hint says some of these (rule G2). */
export function otherExplanations(drift: Drift): readonly OtherExplanation[] {
  const usual = EXPLANATIONS[drift.kind][drift.direction];
  return drift.baseline.n < SMALL_BASELINE ? ['few-readings', ...usual] : usual;
}
