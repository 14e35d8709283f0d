import { type WorkingTime, workingHoursBetween } from '../relationship/office-time.ts';
import { clip, MIN_BASELINE, meanOf } from './baseline.ts';

/** Fewer recent replies than this carry no "slower": replies of one person vary by a factor of four. */
export const MIN_RECENT_REPLIES = 8;
/** Answers needed before "most of their answers came within" is said. */
const MIN_FOR_QUANTILE = 10;
/** A change below this factor is not visible in so few replies. */
const MIN_FACTOR = 3;
/** Standard errors that a change must be away from none: in permuted order one check in a hundred says something (test/eval/results/tone.json). */
const NOTICE_Z = 2.75;
/** Standard deviation of the logarithm of working hours within one pair of people, over the dated mail of the evaluation. */
const POPULATION_LOG_DEVIATION = 1.5;
/** Readings that the population's spread weighs. */
const PRIOR_REPLIES = 6;
/** Added before the logarithm: a reply within minutes is not infinitely faster than one within the hour. */
const SOON_HOURS = 0.25;

/** Something we asked for and the first answer of theirs in the thread; `answeredAtMs` is null while there is none. */
export type Exchange = {
  readonly key: string;
  readonly askedAtMs: number;
  readonly answeredAtMs: number | null;
};

/** Who asked or answered when. `asks`: the message asks for something, without urgency. */
export type Turn = {
  readonly key: string;
  readonly threadKey: string;
  readonly side: 'ours' | 'theirs';
  readonly sentAtMs: number;
  readonly asks: boolean;
};

/** One exchange a thread: from our first message that asks to their first one after it. Oldest first. */
export function exchangesOf(turns: readonly Turn[]): Exchange[] {
  const threads = Map.groupBy(turns, ({ threadKey }) => threadKey);
  return [...threads.values()]
    .flatMap((thread): Exchange[] => {
      const inOrder = thread.toSorted((a, b) => a.sentAtMs - b.sentAtMs);
      const ask = inOrder.find(({ side, asks }) => side === 'ours' && asks);
      if (ask === undefined) return [];
      const answer = inOrder.find(({ side, sentAtMs }) => side === 'theirs' && sentAtMs > ask.sentAtMs);
      return [{ key: ask.key, askedAtMs: ask.sentAtMs, answeredAtMs: answer?.sentAtMs ?? null }];
    })
    .toSorted((a, b) => a.askedAtMs - b.askedAtMs);
}

/** How long answers take, in working hours of the person who answers. */
export type ReplyTime = {
  /** Answered questions. */
  readonly answered: number;
  /** Questions that are still open, with the working hours they have been so. */
  readonly open: readonly { readonly key: string; readonly askedAtMs: number; readonly hours: number }[];
  /** Half of the questions were answered within so many working hours, open ones counted as open; null when unknown. */
  readonly medianHours: number | null;
  /** Nine of ten were; null below ten answers or when too many are open. */
  readonly mostWithinHours: number | null;
  /** `unknown` when the replies can't carry a word. */
  readonly direction: 'slower' | 'faster' | 'steady' | 'unknown';
  /** Recent replies against earlier ones, as a factor; null when unknown. */
  readonly factor: number | null;
  readonly recent: number;
  readonly earlier: number;
  /** Working hours per answered question, oldest first, for the drawing. */
  readonly points: readonly { readonly key: string; readonly atMs: number; readonly value: number }[];
};

/**
 * Reads the reply time out of exchanges. A direction is said only with eight recent replies and a factor of three, and
 * `caution` standard errors later than usual.
 */
export function replyTimeOf(
  exchanges: readonly Exchange[],
  working: WorkingTime,
  nowMs: number,
  caution = 0,
): ReplyTime {
  const timed = exchanges.map(({ key, askedAtMs, answeredAtMs }) => ({
    key,
    askedAtMs,
    isOpen: answeredAtMs === null,
    hours: workingHoursBetween(askedAtMs, answeredAtMs ?? nowMs, working),
  }));
  const answered = timed.filter(({ isOpen }) => !isOpen);
  const [earlier, recent] = [answered.slice(0, -MIN_RECENT_REPLIES), answered.slice(-MIN_RECENT_REPLIES)];
  const factor = factorOf(
    earlier.map(({ hours }) => hours),
    recent.map(({ hours }) => hours),
  );
  return {
    answered: answered.length,
    open: timed.flatMap(({ key, askedAtMs, isOpen, hours }) => (isOpen ? [{ key, askedAtMs, hours }] : [])),
    medianHours: quantileOf(timed, 0.5),
    mostWithinHours: answered.length < MIN_FOR_QUANTILE ? null : quantileOf(timed, 0.9),
    direction: factor === null ? 'unknown' : directionOf(factor, caution),
    factor: factor?.factor ?? null,
    recent: recent.length,
    earlier: earlier.length,
    points: answered.map(({ key, askedAtMs, hours }) => ({ key, atMs: askedAtMs, value: hours })),
  };
}

/**
 * Kaplan–Meier quantile: the hours within which a share of the questions was answered, each open one counted as open for as
 * long as it has been. Null when too few were answered for it.
 */
export function quantileOf(
  timed: readonly { readonly hours: number; readonly isOpen: boolean }[],
  share: number,
): number | null {
  const inOrder = timed.toSorted((a, b) => a.hours - b.hours || Number(a.isOpen) - Number(b.isOpen));
  let waiting = inOrder.length;
  let open = 1;
  for (const { hours, isOpen } of inOrder) {
    if (!isOpen) open *= 1 - 1 / waiting;
    waiting -= 1;
    // A product of fractions misses its target by rounding.
    if (open <= 1 - share + 1e-9) return hours;
  }
  return null;
}

type Change = { readonly factor: number; readonly z: number };

function factorOf(earlier: readonly number[], recent: readonly number[]): Change | null {
  if (earlier.length < MIN_BASELINE || recent.length < MIN_RECENT_REPLIES) return null;
  const before = logsOf(earlier);
  const mean = meanOf(before);
  const reach = 2.5 * POPULATION_LOG_DEVIATION;
  // One answer after a holiday is no habit, neither among the earlier ones nor among the last.
  const within = (logs: readonly number[]) => logs.map((value) => clip(value, mean - reach, mean + reach));
  const [clipped, after] = [within(before), within(logsOf(recent))];
  const centre = meanOf(clipped);
  const squares = clipped.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const variance =
    (squares + PRIOR_REPLIES * POPULATION_LOG_DEVIATION ** 2) / (clipped.length - 1 + PRIOR_REPLIES);
  const shift = meanOf(after) - centre;
  const error = Math.sqrt(variance * (1 / after.length + 1 / clipped.length));
  return { factor: Math.exp(shift), z: shift / error };
}

const logsOf = (hours: readonly number[]): number[] => hours.map((value) => Math.log(value + SOON_HOURS));

function directionOf({ factor, z }: Change, caution: number): ReplyTime['direction'] {
  if (Math.abs(z) <= NOTICE_Z + caution || Math.max(factor, 1 / factor) < MIN_FACTOR) return 'steady';
  return factor > 1 ? 'slower' : 'faster';
}
