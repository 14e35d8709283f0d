import { type Baseline, baselineOf, clip, MAX_BASELINE, meanOf, type Point, pointsOf } from './baseline.ts';
import { type Dismissal, type Drift, DriftKind, type Reading } from './reading.ts';

/** Readings that are held against the baseline. */
export const RECENT = 3;
/** z₂ above this is worth a notice (test/eval/results/tone.json: false alarms per check, shifts found). */
export const NOTICE_Z = 2;
/** z₂ above this is strong, if another kind of sign agrees. */
export const STRONG_Z = 2.5;
/** Recent readings are clipped to this many population deviations around the baseline's median. */
const RECENT_CLIP = 3;
/**
 * Deviation of one sender's scores around their own mean, over all senders of the evaluation's dated mail
 * (`npm run eval:tone`, row `threads`). In the unit of each score.
 */
export const POPULATION_DEVIATION: Readonly<Record<DriftKind, number>> = {
  formality: 0.65,
  politeness: 0.65,
  negativity: 0.65,
};

/**
 * Sustained departure of one sender's latest readings from their own baseline, or null.
 *
 * `readings` are all of one sender, in any order. The recent reading furthest in the direction judged is dropped, so one
 * message never makes a drift. `strong` needs a second kind of sign. A dismissed hint's readings are set aside, or, for
 * "this is the new normal", start the baseline.
 */
export function judgeDrift(
  readings: readonly Reading[],
  dismissals: readonly Dismissal[],
  kind: DriftKind,
): Drift | null {
  const drift = noticeDrift(readings, dismissals, kind);
  if (drift === null || Math.abs(drift.z) <= STRONG_Z) return drift;
  const others = DriftKind.options.filter((other) => other !== kind);
  const isConfirmed = others.some((other) => noticeDrift(readings, dismissals, other) !== null);
  return isConfirmed ? { ...drift, strength: 'strong' } : drift;
}

function noticeDrift(
  readings: readonly Reading[],
  dismissals: readonly Dismissal[],
  kind: DriftKind,
): Drift | null {
  const points = withoutDismissed(pointsOf(readings, kind), dismissals, kind);
  const earlier = points.slice(0, -RECENT).slice(-MAX_BASELINE);
  const recent = points.slice(-RECENT);
  const deviation = POPULATION_DEVIATION[kind];
  const values = recent.map((point) => point.value);
  const baseline = baselineOf(
    earlier.map((point) => point.value),
    deviation,
  );
  if (baseline === null) return null;
  const z = strongerOf(departure(values, baseline, deviation, 1), departure(values, baseline, deviation, -1));
  if (Math.abs(z) <= NOTICE_Z) return null;
  return {
    kind,
    direction: z > 0 ? 'up' : 'down',
    strength: 'notice',
    z,
    recent: { mean: meanOf(values), n: recent.length, keys: recent.map((point) => point.key) },
    baseline: {
      median: baseline.median,
      n: baseline.n,
      fromMs: earlier.at(0)?.atMs ?? null,
      toMs: earlier.at(-1)?.atMs ?? null,
    },
  };
}

/**
 * z₂ in one direction: the recent values without the one furthest that way, against the baseline, in standard errors.
 * Signed; positive is up.
 */
export function departure(
  recent: readonly number[],
  baseline: Baseline,
  populationDeviation: number,
  direction: 1 | -1,
): number {
  const reach = RECENT_CLIP * populationDeviation;
  const kept = recent
    .map((value) => clip(value, baseline.median - reach, baseline.median + reach))
    .toSorted((a, b) => direction * (a - b))
    .slice(0, -1);
  return (meanOf(kept) - baseline.mean) / (baseline.deviation * Math.sqrt(1 / kept.length + 1 / baseline.n));
}

const strongerOf = (up: number, down: number): number => {
  if (up > 0 && up >= -down) return up;
  return Math.min(down, 0);
};

function withoutDismissed(
  points: readonly Point[],
  dismissals: readonly Dismissal[],
  kind: DriftKind,
): Point[] {
  let kept = [...points];
  for (const { kind: dismissedKind, reason, readingKeys } of dismissals) {
    if (dismissedKind !== kind) continue;
    if (reason === 'new-normal') {
      const firstNormal = kept.findIndex((point) => readingKeys.includes(point.key));
      kept = kept.slice(Math.max(0, firstNormal));
    } else {
      kept = kept.filter((point) => !readingKeys.includes(point.key));
    }
  }
  return kept;
}
