import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addWorkdays,
  dayOf,
  dayText,
  lastDayOf,
  mondayOf,
  mondayOfIsoWeek,
  partsOf,
  sundayOfUsWeek,
  weekdayOf,
  weekdayText,
  workdayAtOrBefore,
} from '../../../../lib/domain/language/calendar-day.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;

test('a day has a weekday and a text that nobody turns round', () => {
  expect(weekdayOf(day('2026-06-01'))).toBe(1);
  expect(weekdayOf(day('2026-06-07'))).toBe(7);
  expect(weekdayText(day('2026-04-03'))).toBe('Friday 3 April 2026');
  expect(dayText(day('1969-12-31'))).toBe('31 December 1969');
});

test('a day that the calendar does not have is none', () => {
  expect(dayOf({ year: 2026, month: 6, day: 31 })).toBeNull();
  expect(dayOf({ year: 2026, month: 2, day: 29 })).toBeNull();
  expect(dayOf({ year: 2028, month: 2, day: 29 })).toBe(day('2028-02-29'));
});

test('months end where they end, the thirteenth as well', () => {
  expect([lastDayOf(2026, 2), lastDayOf(2026, 13)].map(dayText)).toEqual([
    '28 February 2026',
    '31 January 2027',
  ]);
});

test.each([
  [2026, 1, '2025-12-29', '2025-12-28'],
  [2026, 23, '2026-06-01', '2026-05-31'],
  [2027, 1, '2027-01-04', '2026-12-27'],
])('week %i/%i begins where each side says', (year, week, iso, us) => {
  expect([mondayOfIsoWeek(year, week), sundayOfUsWeek(year, week)]).toEqual([day(iso), day(us)]);
});

test('working days leave out the weekend', () => {
  expect(addWorkdays(day('2026-06-04'), 2)).toBe(day('2026-06-08'));
  expect(addWorkdays(day('2026-06-06'), 1)).toBe(day('2026-06-08'));
  expect(workdayAtOrBefore(day('2026-06-07'))).toBe(day('2026-06-05'));
});

test('every day is its own parts, and its week begins on a Monday at most six days earlier', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (any) => {
      expect(dayOf(partsOf(any))).toBe(any);
      expect(weekdayOf(mondayOf(any))).toBe(1);
      expect(any - mondayOf(any)).toBeLessThan(7);
    }),
  );
});
