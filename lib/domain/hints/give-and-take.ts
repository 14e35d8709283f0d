import type { Share } from './rate.ts';
import type { Reading } from './reading.ts';

/** The latest messages of each side that are counted. */
export const COUNTED_MESSAGES = 40;
/** Fewer messages of a side carry no word about it. */
export const MIN_COUNTED = 10;
/** Our share of messages that bring a problem and nothing else, from which it is said. */
const MANY_PROBLEMS_SHARE = 0.4;

/** Who asks how often, and how many of our own messages hold a problem and nothing else. Hints about us as much as about them. */
export type GiveAndTake = {
  /** Messages that ask for something. */
  readonly ourAsks: Share;
  readonly theirAsks: Share;
  /** Our messages that contest, accuse or threaten and neither thank nor propose. */
  readonly ourProblemsOnly: Share;
  /** Whether the last is worth a thought of ours. */
  readonly manyProblems: boolean;
  /** The stretch of time that was counted; null without messages. */
  readonly window: { readonly fromMs: number; readonly toMs: number } | null;
};

/** Counts the latest messages of both sides of one relationship, given oldest first; null while one side has too few. */
export function giveAndTakeOf(readings: readonly Reading[]): GiveAndTake | null {
  const counted = readings.filter(
    ({ acts, sentAtMs }) => acts !== null && !acts.automatic && sentAtMs !== null,
  );
  const of = (side: Reading['side']) => counted.filter((each) => each.side === side).slice(-COUNTED_MESSAGES);
  const [ours, theirs] = [of('ours'), of('theirs')];
  if (ours.length < MIN_COUNTED || theirs.length < MIN_COUNTED) return null;
  const times = [...ours, ...theirs].flatMap(({ sentAtMs }) => sentAtMs ?? []);
  const ourProblemsOnly = shareWith(ours, ({ problems, gives }) => problems > 0 && gives === 0);
  return {
    ourAsks: shareWith(ours, ({ asks }) => asks > 0),
    theirAsks: shareWith(theirs, ({ asks }) => asks > 0),
    ourProblemsOnly,
    manyProblems: ourProblemsOnly.hits >= MANY_PROBLEMS_SHARE * ourProblemsOnly.of,
    window: { fromMs: Math.min(...times), toMs: Math.max(...times) },
  };
}

const shareWith = (
  readings: readonly Reading[],
  does: (acts: NonNullable<Reading['acts']>) => boolean,
): Share => ({
  hits: readings.filter(({ acts }) => acts !== null && does(acts)).length,
  of: readings.length,
});
