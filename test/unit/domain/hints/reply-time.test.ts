import { expect, test } from 'vitest';
import {
  type Exchange,
  exchangesOf,
  MIN_RECENT_REPLIES,
  quantileOf,
  replyTimeOf,
  type Turn,
} from '../../../../lib/domain/hints/reply-time.ts';
import {
  learnedWeekdays,
  WIDE_HOURS,
  workingHoursBetween,
} from '../../../../lib/domain/relationship/office-time.ts';

const utc = { timeZone: 'UTC', hours: WIDE_HOURS };
const at = (text: string) => Date.parse(`${text}Z`);

test.each([
  ['within a morning', '2026-06-01T09:00', '2026-06-01T11:30', 2.5],
  ['over night', '2026-06-01T17:00', '2026-06-02T09:00', 2],
  ['over a weekend', '2026-06-05T17:00', '2026-06-08T09:00', 2],
  ['asked at night, answered in the morning', '2026-06-01T23:00', '2026-06-02T08:30', 0.5],
  ['answered before it was asked', '2026-06-02T09:00', '2026-06-01T09:00', 0],
])('%s only working hours count', (_, from, to, hours) => {
  expect(workingHoursBetween(at(from), at(to), utc)).toBeCloseTo(hours);
});

test('the zone of the one who answers counts, also when clocks change', () => {
  const shanghai = { timeZone: 'Asia/Shanghai', hours: WIDE_HOURS };
  expect(workingHoursBetween(at('2026-06-01T09:00'), at('2026-06-02T02:00'), shanghai)).toBeCloseTo(3);
  const berlin = { timeZone: 'Europe/Berlin', hours: WIDE_HOURS };
  expect(workingHoursBetween(at('2026-10-23T15:00'), at('2026-10-26T08:00'), berlin)).toBeCloseTo(2);
});

test('working days are learned from the mail, once there is enough of it', () => {
  const sundayToThursday = Array.from({ length: 40 }, (_, index) => {
    const week = Math.floor(index / 5);
    return at('2026-06-07T10:00') + (week * 7 + (index % 5)) * 86_400_000;
  });
  expect(learnedWeekdays(sundayToThursday, 'UTC')).toEqual([1, 2, 3, 4, 7]);
  expect(learnedWeekdays(sundayToThursday.slice(0, 10), 'UTC')).toBeNull();
});

const turn = (key: string, side: Turn['side'], time: string, asks = false): Turn => ({
  key,
  threadKey: 't',
  side,
  sentAtMs: at(time),
  asks,
});

test('an exchange runs from our first question to their first answer, one a thread', () => {
  expect(
    exchangesOf([
      turn('a', 'theirs', '2026-06-01T08:00'),
      turn('b', 'ours', '2026-06-01T09:00'),
      turn('c', 'ours', '2026-06-01T10:00', true),
      turn('d', 'theirs', '2026-06-01T12:00'),
      turn('e', 'ours', '2026-06-01T13:00', true),
    ]),
  ).toEqual([{ key: 'c', askedAtMs: at('2026-06-01T10:00'), answeredAtMs: at('2026-06-01T12:00') }]);
});

test('a question nobody answered is open, not missing', () => {
  const open: Exchange = { key: 'a', askedAtMs: at('2026-06-01T09:00'), answeredAtMs: null };
  const { answered, open: waiting } = replyTimeOf([open], utc, at('2026-06-01T12:00'));
  expect([answered, waiting]).toEqual([0, [{ key: 'a', askedAtMs: open.askedAtMs, hours: 3 }]]);
});

test('open questions push the median up instead of vanishing', () => {
  const timed = [1, 2, 3].map((hours) => ({ hours, isOpen: false }));
  expect(quantileOf(timed, 0.5)).toBe(2);
  expect(quantileOf([...timed, ...[4, 4, 4].map((hours) => ({ hours, isOpen: true }))], 0.5)).toBe(3);
  expect(
    quantileOf([{ hours: 1, isOpen: false }, ...[9, 9, 9].map((hours) => ({ hours, isOpen: true }))], 0.5),
  ).toBeNull();
});

/** One exchange a day with these working hours each. */
const answeredIn = (hours: readonly number[]): Exchange[] =>
  hours.map((each, index) => {
    const askedAtMs = at('2026-06-01T08:00') + index * 7 * 86_400_000;
    return { key: String(index), askedAtMs, answeredAtMs: askedAtMs + each * 3_600_000 };
  });
const directionOf = (hours: readonly number[]) =>
  replyTimeOf(answeredIn(hours), utc, at('2027-12-01T00:00')).direction;

test('slower is said with enough replies and a clear factor only', () => {
  const usual = Array.from({ length: 12 }, (_, index) => 1 + (index % 3) / 2);
  const recent = (hours: number) => Array.from({ length: MIN_RECENT_REPLIES }, () => hours);
  expect(directionOf([...usual, ...recent(9)])).toBe('slower');
  expect(directionOf([...usual, ...recent(3)])).toBe('steady');
  expect(directionOf([...usual, ...recent(1.5)])).toBe('steady');
  expect(directionOf([...usual.slice(0, 4), ...recent(9)])).toBe('unknown');
  expect(directionOf(usual.slice(0, 7))).toBe('unknown');
});

test('one very slow answer makes nobody slower', () => {
  const usual = Array.from({ length: 20 }, (_, index) => 1 + (index % 3) / 2);
  expect(directionOf([...usual, 9.9])).toBe('steady');
});

test('an answer after six weeks of holidays counts as one late answer', () => {
  const usual = Array.from({ length: 20 }, (_, index) => 1 + (index % 3) / 2);
  const somewhatLater = Array.from({ length: MIN_RECENT_REPLIES - 1 }, () => 3);
  expect(directionOf([...usual, ...somewhatLater, 42 * 24])).toBe('steady');
});
