import type { Share } from './rate.ts';
import { type RateTrend, RECENT_MESSAGES } from './rate-trend.ts';
import type { CountedKind } from './reading.ts';
import { MIN_RECENT_REPLIES } from './reply-time.ts';
import type { ReplyTrend } from './reply-trend.ts';

/** A change of a counted habit that is worth a hint, with what it rests on. */
export type CountedSign = {
  readonly kind: CountedKind;
  readonly direction: 'up' | 'down';
  /** Of reply times only `of` says something: how many answers. */
  readonly recent: Share;
  readonly before: Share;
  /** Recent reply times against earlier ones, as a factor; 1 for rates. */
  readonly factor: number;
  /** Keys of the readings it rests on, so that it can be put away. */
  readonly keys: readonly string[];
};

/** The sign that a rate gives, or null while it is steady or unknown. */
export function signOfRate({ kind, direction, recent, before, points }: RateTrend): CountedSign | null {
  if (direction !== 'up' && direction !== 'down') return null;
  const keys = points.slice(-RECENT_MESSAGES).map(({ key }) => key);
  return { kind, direction, recent, before, factor: 1, keys };
}

/** The sign that reply times give, or null while they are steady or unknown. */
export function signOfReplies(trend: ReplyTrend): CountedSign | null {
  if (trend.kind === 'zone-unknown') return null;
  const { direction, factor, recent, earlier, points } = trend.reply;
  if (factor === null || (direction !== 'slower' && direction !== 'faster')) return null;
  return {
    kind: 'reply-time',
    direction: direction === 'slower' ? 'up' : 'down',
    recent: { hits: 0, of: recent },
    before: { hits: 0, of: earlier },
    factor,
    keys: points.slice(-MIN_RECENT_REPLIES).map(({ key }) => key),
  };
}
