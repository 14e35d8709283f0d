import type { Address } from '../message/address.ts';
import { learnedWeekdays, WIDE_HOURS, type WorkingTime } from '../relationship/office-time.ts';
import type { Person } from '../relationship/supplier.ts';
import { cautionFor } from './caution.ts';
import type { Dismissal, Reading } from './reading.ts';
import { exchangesOf, type ReplyTime, replyTimeOf, type Turn } from './reply-time.ts';
import { withoutDismissed } from './set-aside.ts';

/** A question older than this without an answer was answered elsewhere, or never will be. */
const OPEN_DAYS = 90;
const DAY_MS = 86_400_000;

/** Where working days and hours come from. */
export type HoursFrom = 'given' | 'learned' | 'usual';

/** How long answers of one person take, or why that can't be said. */
export type ReplyTrend =
  | { readonly kind: 'zone-unknown' }
  | {
      readonly kind: 'known';
      readonly reply: ReplyTime;
      readonly working: WorkingTime;
      readonly hoursFrom: HoursFrom;
    };

/** What the reply time of one sender is read from. `readings` are both sides' of the relationship. */
export type ReplyInput = {
  readonly address: Address;
  readonly readings: readonly Reading[];
  readonly people: readonly Pick<Person, 'addresses' | 'timeZone' | 'officeHours'>[];
  readonly dismissals: readonly Dismissal[];
  readonly nowMs: number;
};

/**
 * Reply time of one sender, in working hours of their own zone. Threads where we pressed for an answer are left out, and
 * answers that a machine wrote are no answers. Without a known zone nothing is said.
 */
export function replyTrendOf({ address, readings, people, dismissals, nowMs }: ReplyInput): ReplyTrend {
  const person = people.find(({ addresses }) => addresses.includes(address));
  if (person === undefined || person.timeZone === null) return { kind: 'zone-unknown' };
  const times = readings.filter((each) => each.address === address).flatMap(({ sentAtMs }) => sentAtMs ?? []);
  const { working, hoursFrom } = workingTimeOf(person.timeZone, person.officeHours, times);
  const oldest = nowMs - OPEN_DAYS * DAY_MS;
  const exchanges = exchangesOf(turnsWith(address, readings)).filter(
    ({ answeredAtMs, askedAtMs }) => answeredAtMs !== null || askedAtMs >= oldest,
  );
  const caution = cautionFor(dismissals, 'reply-time', address);
  const judged = withoutDismissed(exchanges, dismissals, 'reply-time');
  return { kind: 'known', reply: replyTimeOf(judged, working, nowMs, caution), working, hoursFrom };
}

function workingTimeOf(
  timeZone: string,
  given: Person['officeHours'],
  sentAtMs: readonly number[],
): { readonly working: WorkingTime; readonly hoursFrom: HoursFrom } {
  if (given !== null) return { working: { timeZone, hours: given }, hoursFrom: 'given' };
  const weekdays = learnedWeekdays(sentAtMs, timeZone);
  return weekdays === null
    ? { working: { timeZone, hours: WIDE_HOURS }, hoursFrom: 'usual' }
    : { working: { timeZone, hours: { ...WIDE_HOURS, weekdays } }, hoursFrom: 'learned' };
}

/** The turns of the threads in which this sender is the one who answers or should. */
function turnsWith(address: Address, readings: readonly Reading[]): Turn[] {
  const usable = readings.filter(({ acts, sentAtMs }) => sentAtMs !== null && acts?.automatic !== true);
  return [...Map.groupBy(usable, ({ host, threadKey }) => `${host}:${threadKey ?? ''}`)].flatMap(
    ([thread, messages]) => {
      const ordered = messages.toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0));
      const hasKey = messages[0]?.threadKey !== null;
      const isPressed = ordered.some(({ side, acts }) => side === 'ours' && acts?.urgent === true);
      return hasKey && !isPressed && isAnsweredBy(address, ordered)
        ? ordered.map((one) => turnOf(thread, one))
        : [];
    },
  );
}

/** Whether the first answer to our first question is this sender's; while there is none, whether it waits for this sender. */
function isAnsweredBy(address: Address, ordered: readonly Reading[]): boolean {
  const at = ordered.findIndex(({ side, acts }) => side === 'ours' && (acts?.asks ?? 0) > 0);
  const ask = ordered[at];
  if (ask === undefined) return false;
  const answer = ordered.slice(at + 1).find(({ side }) => side === 'theirs');
  if (answer !== undefined) return answer.address === address;
  const before = ordered.slice(0, at).findLast(({ side }) => side === 'theirs');
  return ask.to.length === 0 ? before?.address === address : ask.to[0] === address;
}

const turnOf = (threadKey: string, { key, side, sentAtMs, acts }: Reading): Turn => ({
  key,
  threadKey,
  side,
  // Readings without a time were left out.
  sentAtMs: sentAtMs ?? 0,
  asks: (acts?.asks ?? 0) > 0,
});
