import type { Reading } from '../reading.ts';
import { isCommon, type PlacedAsk } from './find-asks.ts';

/** A message that asked for something, or a note of the user that quotes such a question. */
export type EarlierAsk = Pick<Reading, 'key' | 'side' | 'threadKey'> & {
  readonly atMs: number;
  readonly topics: readonly string[];
};

/** A sentence `[start, end)` that asks for what was asked for before, and when that was, earliest first. */
export type Repeat = { readonly start: number; readonly end: number; readonly askedAtMs: readonly number[] };

/** A question sent again sooner is a correction. */
const MIN_GAP_MS = 20 * 3_600_000;
/** What was asked longer ago is asked anew. */
const MAX_AGE_MS = 366 * 86_400_000;
/** What was asked for more often stands in every mail of its sender, such as a weekly form. */
const MOST_TIMES = 4;

/** The message whose asks are held against earlier ones. */
export type AskingMessage = Pick<Reading, 'key' | 'side' | 'threadKey'> & { readonly atMs: number };

/**
 * What a message asks for again: asked by the same side in an earlier message. What every order asks for, such as a date of
 * delivery, counts within its thread only. Nobody's fault: the answer may lie elsewhere, or never have come.
 */
export function repeatsIn(
  asks: readonly PlacedAsk[],
  { key, side, threadKey, atMs }: AskingMessage,
  earlier: readonly EarlierAsk[],
): Repeat[] {
  const comparable = earlier.filter(
    (other) =>
      other.key !== key &&
      other.side === side &&
      atMs - other.atMs >= MIN_GAP_MS &&
      atMs - other.atMs <= MAX_AGE_MS,
  );
  const seen = new Set<string>();
  return asks.flatMap(({ sentence, topic }) => {
    if (seen.has(topic)) return [];
    seen.add(topic);
    const times = comparable
      .filter((other) => other.topics.includes(topic) && (!isCommon(topic) || isSameThread(other, threadKey)))
      .map((other) => other.atMs);
    const askedAtMs = [...new Set(times)].toSorted((a, b) => a - b);
    const isTold = askedAtMs.length > 0 && askedAtMs.length <= MOST_TIMES;
    return isTold ? [{ ...sentence, askedAtMs }] : [];
  });
}

const isSameThread = (other: EarlierAsk, threadKey: string | null): boolean =>
  threadKey !== null && other.threadKey === threadKey;
