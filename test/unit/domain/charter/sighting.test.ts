import { expect, test } from 'vitest';
import { observe, type Sighting, seenOn } from '../../../../lib/domain/charter/sighting.ts';
import { CharterId } from '../../../../lib/domain/ids.ts';
import { calendarDayAt } from '../../../../lib/domain/language/day-input.ts';
import { NOON_MS } from '../../builders.ts';

const DAY_MS = 86_400_000;
const today = calendarDayAt(NOON_MS);
const sighting: Sighting = { id: 'c:r', charterId: CharterId.parse('c'), rowId: 'r', days: [] };
const seen = (days: readonly number[], startedDaysAgo = 400, cadence = 'weekly') =>
  observe({ cadence }, days, { startedAtMs: NOON_MS - startedDaysAgo * DAY_MS, nowMs: NOON_MS });

test('a day counts once, whatever the order in which threads are opened', () => {
  const twice = seenOn(seenOn(seenOn(sighting, 20), 10), 20);
  expect(twice.days).toEqual([10, 20]);
  expect(seenOn(twice, 10)).toBe(twice);
});

test('weekly mail about a weekly row is seen about as often as agreed', () => {
  const weeks = Array.from({ length: 13 }, (_, week) => today - 7 * week).toReversed();
  const { perMonth, agreedPerMonth } = seen(weeks);
  expect(perMonth).toBeCloseTo(4.4, 1);
  expect(agreedPerMonth).toBeCloseTo(4.33, 1);
});

test('three days are too few to speak of a rhythm', () => {
  expect(seen([today - 20, today - 10, today]).perMonth).toBeNull();
});

test('a row that hangs on events has no agreed rhythm', () => {
  expect(seen([], 10, 'with each order').agreedPerMonth).toBeNull();
});

test('a row unseen for 90 days may be pruned, in a young charter not yet', () => {
  expect(seen([today - 91]).mayBePruned).toBe(true);
  expect(seen([today - 89]).mayBePruned).toBe(false);
  expect(seen([], 60).mayBePruned).toBe(false);
});

test('the last day is told, however long ago', () => {
  expect(seen([today - 300]).lastSeen).toBe(today - 300);
});
