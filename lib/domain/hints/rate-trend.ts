import { cautionFor } from './caution.ts';
import { NOTICE_PROBABILITY, type RateChange, rateChange, type Share } from './rate.ts';
import { MIN_WORDS_FOR_SCORES } from './read-message.ts';
import type { CountedKind, Dismissal, Reading } from './reading.ts';
import { withoutDismissed } from './set-aside.ts';

/** Habits of which each message has some or none. */
export type RateKind = Exclude<CountedKind, 'reply-time'>;

/** The latest messages that are held against those before. */
export const RECENT_MESSAGES = 10;
/** Fewer messages before them are no baseline. */
export const MIN_MESSAGES_BEFORE = 10;
/** Older messages than this many no longer say what is usual. */
const MAX_MESSAGES_BEFORE = 40;
const DAY_MS = 86_400_000;

/**
 * Share of messages of twelve words and more that do this, over the persons of the evaluation's dated mail: 56, 3 and none of 319,
 * which counts as one. Every sender is weighed with six messages of it.
 */
export const GENERAL_RATE: Readonly<Record<RateKind, number>> = {
  suggestions: 0.176,
  disputes: 0.009,
  slips: 0.003,
};

/** One message: 1 when it does it, 0 when not. */
export type RatePoint = { readonly key: string; readonly atMs: number; readonly value: 0 | 1 };

/** How often one sender has been doing something, with everything the words and the drawing rest on. */
export type RateTrend = {
  readonly kind: RateKind;
  /** Messages compared, oldest first. */
  readonly points: readonly RatePoint[];
  readonly before: Share;
  readonly recent: Share;
  /** Null while there are too few messages. */
  readonly change: RateChange | null;
  /** `unknown`: too few messages to say. */
  readonly direction: RateChange['direction'] | 'unknown';
  /** When it was last done, over all readings; null when never. */
  readonly lastAtMs: number | null;
};

/**
 * The rate of one kind over the readings of one sender, in any order. Readings without acts are left out. `slipping` are the keys of
 * messages that hold a slip.
 */
export function rateTrendOf(
  readings: readonly Reading[],
  dismissals: readonly Dismissal[],
  kind: RateKind,
  slipping: ReadonlySet<string> = new Set(),
): RateTrend {
  const does = ({ key, acts }: Reading): boolean =>
    kind === 'slips' ? slipping.has(key) : (acts?.[kind] ?? 0) > 0;
  const all = ratePointsOf(readings, does);
  const address = readings[0]?.address ?? null;
  const points = withoutDismissed(all, dismissals, kind).slice(-(RECENT_MESSAGES + MAX_MESSAGES_BEFORE));
  const [earlier, latest] = [points.slice(0, -RECENT_MESSAGES), points.slice(-RECENT_MESSAGES)];
  const [before, recent] = [shareOf(earlier), shareOf(latest)];
  const change =
    before.of < MIN_MESSAGES_BEFORE
      ? null
      : rateChange(before, recent, GENERAL_RATE[kind], noticeAt(cautionFor(dismissals, kind, address)));
  return {
    kind,
    points,
    before,
    recent,
    change,
    direction: change === null ? 'unknown' : directionOf(change, recent),
    lastAtMs: all.findLast(({ value }) => value === 1)?.atMs ?? null,
  };
}

/** Each standard error of caution leaves a fifth of the doubt. */
const noticeAt = (caution: number): number => 1 - (1 - NOTICE_PROBABILITY) * 0.2 ** caution;

/** Whole days since a moment. */
export const daysAgo = (atMs: number, nowMs: number): number =>
  Math.max(0, Math.floor((nowMs - atMs) / DAY_MS));

function ratePointsOf(readings: readonly Reading[], does: (reading: Reading) => boolean): RatePoint[] {
  return readings
    .flatMap((reading): RatePoint[] => {
      const { key, acts, habits, sentAtMs, readAtMs } = reading;
      if (acts === null || acts.automatic || habits.words < MIN_WORDS_FOR_SCORES) return [];
      return [{ key, atMs: sentAtMs ?? readAtMs, value: does(reading) ? 1 : 0 }];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
}

const shareOf = (points: readonly RatePoint[]): Share => ({
  hits: points.filter(({ value }) => value === 1).length,
  of: points.length,
});

/** One message never makes a change: a rise rests on two at least (rule G2). */
const directionOf = ({ direction }: RateChange, recent: Share): RateChange['direction'] =>
  direction === 'up' && recent.hits < 2 ? 'steady' : direction;
