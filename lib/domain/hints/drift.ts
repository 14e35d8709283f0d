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
 * Standard deviation of a person's scores around their own mean, over the persons of the evaluation's dated mail, in the
 * unit of each score (test/eval/results/tone.json: `deviationWithin`). Bulk senders vary less and are left out.
 */
export const POPULATION_DEVIATION: Readonly<Record<DriftKind, number>> = {
  formality: 0.7,
  politeness: 1.04,
  negativity: 0.59,
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
  const values = recent.map((point) => point.value);
  const baseline = baselineOf(
    earlier.map((point) => point.value),
    POPULATION_DEVIATION[kind],
  );
  if (baseline === null) return null;
  const z = departure(values, baseline, POPULATION_DEVIATION[kind]);
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
 * z₂ of recent values against a baseline, in standard errors: positive is up, negative down, 0 neither.
 *
 * For each direction the value furthest that way is dropped first, so all the others must have moved as well.
 */
export function departure(
  recent: readonly number[],
  baseline: Baseline,
  populationDeviation: number,
): number {
  const reach = RECENT_CLIP * populationDeviation;
  const sorted = recent
    .map((value) => clip(value, baseline.median - reach, baseline.median + reach))
    .toSorted((a, b) => a - b);
  const up = meanOf(sorted.slice(0, -1)) - baseline.mean;
  const down = meanOf(sorted.slice(1)) - baseline.mean;
  const error = baseline.deviation * Math.sqrt(1 / (sorted.length - 1) + 1 / baseline.n);
  if (up > 0) return up / error;
  return Math.min(down, 0) / error;
}

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
