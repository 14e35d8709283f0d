import type { Fact, Reading } from '../reading.ts';
import type { PlacedFact } from './find-facts.ts';

/** An earlier message as far as slips go. */
export type EarlierMessage = Pick<Reading, 'key' | 'side' | 'sentAtMs' | 'facts'>;

/**
 * Something in a message that does not go with what was written before: maybe new, maybe a slip of either side. `other`: another
 * value than the thread had last; `near`: an order number that is one sign away from a known one.
 */
export type Slip = {
  readonly how: 'other' | 'near';
  readonly about: Fact['about'];
  /** The sentence of this message, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly earlier: {
    readonly value: string;
    readonly side: Reading['side'];
    readonly sentAtMs: number | null;
  };
};

/**
 * What of a message disagrees with the earlier messages of its thread, given oldest first, or with order numbers of the whole
 * relationship. Where either side names several values of a kind nothing is said, nor where the sentence says itself that
 * something changed.
 */
export function slipsIn(
  facts: readonly PlacedFact[],
  thread: readonly EarlierMessage[],
  relationship: readonly EarlierMessage[],
): Slip[] {
  const kinds = [...new Set(facts.map(({ about }) => about))];
  return kinds.flatMap((about) => {
    const fact = onlyOne(facts.filter((each) => each.about === about));
    return fact === null || fact.announced ? [] : (slipOf(fact, thread, relationship) ?? []);
  });
}

/** The latest messages of a sender that are looked at for slips, what a rate is read from; and those they are held against. */
const MOST_LOOKED_AT = 60;
const MOST_COMPARED = 600;

/** The keys of a sender's latest messages that hold a slip. `readings` are both sides' of the relationship, oldest first. */
export function slippingOf(address: Reading['address'], readings: readonly Reading[]): ReadonlySet<string> {
  const telling = readings.filter(({ facts }) => facts.length > 0);
  const own = telling.flatMap((reading, place) => (reading.address === address ? [{ reading, place }] : []));
  const slipping = own.slice(-MOST_LOOKED_AT).filter(({ reading, place }) => {
    const earlier = telling.slice(Math.max(0, place - MOST_COMPARED), place);
    const { host, threadKey, facts } = reading;
    const thread = earlier.filter(
      (other) => threadKey !== null && other.threadKey === threadKey && other.host === host,
    );
    // Whether there is one is all that counts here, not where.
    const placed = facts.map((fact) => ({ ...fact, sentence: { start: 0, end: 0 } }));
    return slipsIn(placed, thread, earlier).length > 0;
  });
  return new Set(slipping.map(({ reading }) => reading.key));
}

function slipOf(
  fact: PlacedFact,
  thread: readonly EarlierMessage[],
  relationship: readonly EarlierMessage[],
): Slip | null {
  const { about, value } = fact;
  const near = about === 'order' ? nearOrder(value, relationship) : null;
  if (near !== null) return slip('near', fact, near);
  const before = lastInThread(about, thread);
  if (before === null || before.value === value || !areComparable(before.value, value)) return null;
  return about === 'order' && isNamed(value, thread) ? null : slip('other', fact, before);
}

/** The fact, when all of these name the same value. */
function onlyOne<F extends Fact>(facts: readonly F[]): F | null {
  const [first] = facts;
  return first !== undefined && facts.every(({ value }) => value === first.value) ? first : null;
}

/** What the last message that says anything about it said, unless it named several. */
function lastInThread(about: Fact['about'], thread: readonly EarlierMessage[]): Place | null {
  const of = (message: EarlierMessage) => message.facts.filter((fact) => fact.about === about);
  const message = thread.findLast((each) => of(each).length > 0);
  const fact = message === undefined ? null : onlyOne(of(message));
  return message === undefined || fact === null ? null : { message, value: fact.value };
}

const isNamed = (order: string, messages: readonly EarlierMessage[]): boolean =>
  messages.some(({ facts }) => facts.some(({ about, value }) => about === 'order' && value === order));

type Place = { readonly message: EarlierMessage; readonly value: string };

const slip = (
  how: Slip['how'],
  { about, value, sentence }: PlacedFact,
  { message, value: was }: Place,
): Slip => ({
  how,
  about,
  start: sentence.start,
  end: sentence.end,
  value,
  earlier: { value: was, side: message.side, sentAtMs: message.sentAtMs },
});

/** Amounts of different currencies are different things. */
const areComparable = (one: string, other: string): boolean =>
  (/^[A-Z]{3} /u.exec(one)?.[0] ?? '') === (/^[A-Z]{3} /u.exec(other)?.[0] ?? '');

/** The latest known order number that is one sign away from one that was never seen; null when there is none. */
function nearOrder(value: string, relationship: readonly EarlierMessage[]): Place | null {
  const known = relationship.flatMap((message) =>
    message.facts.filter(({ about }) => about === 'order').map((fact) => ({ message, value: fact.value })),
  );
  if (isNamed(value, relationship)) return null;
  // Orders that follow each other differ in their last digit and are no slip.
  return known.findLast((each) => isNear(each.value, value) && !isNext(each.value, value)) ?? null;
}

/** One sign is another, or two neighbours changed places. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = one.split('').flatMap((sign, at) => (sign === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

const LAST_SIGNS = 2;
const isNext = (one: string, other: string): boolean =>
  one.slice(0, -LAST_SIGNS) === other.slice(0, -LAST_SIGNS);
