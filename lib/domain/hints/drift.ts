import { type Baseline, baselineOf, clip, MAX_BASELINE, meanOf, pointsOf } from './baseline.ts';
import { cautionFor } from './caution.ts';
import { type Dismissal, type Drift, DriftKind, type Reading } from './reading.ts';
import { withoutDismissed } from './set-aside.ts';

/** Readings that are held against the baseline. */
export const RECENT = 3;
/** z₂ above this is worth a notice (test/eval/results/tone.json: false alarms per check, shifts found). */
export const NOTICE_Z = 2;
/** z₂ above this is strong, if another kind of sign agrees. */
export const STRONG_Z = 2.5;
/** Recent readings are clipped to this many population deviations around the baseline's median. */
const RECENT_CLIP = 3;
/** A dropped reading this many deviations beyond the mean of the others is an odd one, not the tip of a shift. */
const ODD_GAP = 2;
/** What is left of z₂ beside an odd reading: without it, one odd mail in fourteen would raise politeness by chance. */
const ODD_DISCOUNT = 0.82;
/**
 * Standard deviation of a person's scores around their own mean, over the persons of the evaluation's dated mail, in the
 * unit of each score (test/eval/results/tone.json: `deviationWithin`). Bulk senders vary less and are left out.
 */
export const POPULATION_DEVIATION: Readonly<Record<DriftKind, number>> = {
  formality: 0.68,
  politeness: 1.4,
  negativity: 0.66,
};

/**
 * Sustained departure of one sender's latest readings from their own baseline, or null.
 *
 * `readings` are all of one sender, in any order; `dismissals` may be of all, since hints of a kind that were put away elsewhere
 * teach a little. The recent reading furthest in the direction judged is dropped, so one
 * message never makes a drift. `strong` needs a second kind of sign. A dismissed hint's readings are set aside, or, for
 * "this is the new normal", start the baseline.
 */
export function judgeDrift(
  readings: readonly Reading[],
  dismissals: readonly Dismissal[],
  kind: DriftKind,
): Drift | null {
  const drift = noticeDrift(readings, dismissals, kind);
  const caution = cautionOf(readings, dismissals, kind);
  if (drift === null || Math.abs(drift.z) <= STRONG_Z + caution) return drift;
  const others = DriftKind.options.filter((other) => other !== kind);
  const isConfirmed = others.some((other) => noticeDrift(readings, dismissals, other) !== null);
  return isConfirmed ? { ...drift, strength: 'strong' } : drift;
}

const cautionOf = (readings: readonly Reading[], dismissals: readonly Dismissal[], kind: DriftKind): number =>
  cautionFor(dismissals, kind, readings[0]?.address ?? null);

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
  if (Math.abs(z) <= NOTICE_Z + cautionOf(readings, dismissals, kind)) return null;
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
 * For each direction the value furthest that way is dropped first, so all the others must have moved as well; and further
 * where the dropped one stands apart from them.
 */
export function departure(
  recent: readonly number[],
  baseline: Baseline,
  populationDeviation: number,
): number {
  const reach = RECENT_CLIP * populationDeviation;
  const raw = recent.toSorted((a, b) => a - b);
  const sorted = raw.map((value) => clip(value, baseline.median - reach, baseline.median + reach));
  const lower = meanOf(sorted.slice(0, -1));
  const upper = meanOf(sorted.slice(1));
  const error = baseline.deviation * Math.sqrt(1 / (sorted.length - 1) + 1 / baseline.n);
  const weightBeside = (gap: number) => (gap > ODD_GAP * baseline.deviation ? ODD_DISCOUNT : 1);
  if (lower > baseline.mean) {
    return ((lower - baseline.mean) / error) * weightBeside((raw.at(-1) ?? lower) - lower);
  }
  return (Math.min(upper - baseline.mean, 0) / error) * weightBeside(upper - (raw[0] ?? upper));
}
