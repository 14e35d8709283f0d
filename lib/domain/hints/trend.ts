import { type Baseline, baselineOf, MAX_BASELINE, meanOf, type Point, pointsOf } from './baseline.ts';
import { judgeDrift, POPULATION_DEVIATION, RECENT } from './drift.ts';
import type { Dismissal, Drift, DriftKind, Reading } from './reading.ts';
import { withoutDismissed } from './set-aside.ts';

/** How one habit of one sender has been going, with everything the drawing and its words rest on. */
export type Trend = {
  readonly kind: DriftKind;
  /** Usable readings, oldest first: the last {@link RECENT} and the baseline before them. */
  readonly points: readonly Point[];
  /** Null while there are too few earlier readings. */
  readonly baseline: Pick<Baseline, 'median' | 'n'> | null;
  /** Mean of the recent readings, or null without a baseline to hold it against. */
  readonly recentMean: number | null;
  /** Which way it went, if the change is sustained. `unknown`: too few readings to say. */
  readonly direction: Drift['direction'] | 'steady' | 'unknown';
  readonly drift: Drift | null;
};

/** The trend of one kind over the readings of one sender. Only drift makes a direction: one message never does (rule G2). */
export function trendOf(
  readings: readonly Reading[],
  dismissals: readonly Dismissal[],
  kind: DriftKind,
): Trend {
  // A hint put away as untrue leaves its messages in the drawing; a new normal begins a new one.
  const newNormals = dismissals.filter(({ reason }) => reason === 'new-normal');
  const points = withoutDismissed(pointsOf(readings, kind), newNormals, kind).slice(-(MAX_BASELINE + RECENT));
  const values = points.map((point) => point.value);
  const baseline = baselineOf(values.slice(0, -RECENT), POPULATION_DEVIATION[kind]);
  if (baseline === null) {
    return { kind, points, baseline, recentMean: null, direction: 'unknown', drift: null };
  }
  const drift = judgeDrift(readings, dismissals, kind);
  return {
    kind,
    points,
    baseline,
    recentMean: meanOf(values.slice(-RECENT)),
    direction: drift?.direction ?? 'steady',
    drift,
  };
}

/** The senders of these readings, the one with most readings first. */
export const sendersOf = (readings: readonly Reading[]): Reading['address'][] => {
  const counts = new Map<Reading['address'], number>();
  for (const { address } of readings) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([address]) => address);
};
