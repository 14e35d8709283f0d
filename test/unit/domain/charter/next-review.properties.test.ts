import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextReview } from '../../../../lib/domain/charter/next-review.ts';
import { buildCharter } from '../../builders.ts';

const DAY_MS = 86_400_000;
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / DAY_MS) * DAY_MS);
const charter = fc
  .record({ startedAtMs: day, daysToReview: fc.nat(3_000), reviewed: fc.boolean(), stable: fc.boolean() })
  .map(({ startedAtMs, daysToReview, reviewed, stable }) =>
    buildCharter({
      startedAtMs,
      stable,
      lastReviewedAtMs: reviewed ? startedAtMs + daysToReview * DAY_MS : null,
    }),
  );

const monthOf = (atMs: number) => new Date(atMs).getUTCFullYear() * 12 + new Date(atMs).getUTCMonth();

test('the next review is three or six calendar months on, on the same day or the last of a shorter month', () => {
  fc.assert(
    fc.property(charter, (given) => {
      const fromMs = given.lastReviewedAtMs ?? given.startedAtMs;
      const { dueAtMs } = nextReview(given, fromMs);
      expect([3, 6]).toContain(monthOf(dueAtMs) - monthOf(fromMs));
      const isLastOfMonth = monthOf(dueAtMs + DAY_MS) > monthOf(dueAtMs);
      const sameDay = new Date(dueAtMs).getUTCDate() === new Date(fromMs).getUTCDate();
      expect(sameDay || isLastOfMonth).toBe(true);
    }),
  );
});

test('only a stable relationship past its first year waits half a year', () => {
  fc.assert(
    fc.property(charter, (given) => {
      const fromMs = given.lastReviewedAtMs ?? given.startedAtMs;
      const months = monthOf(nextReview(given, fromMs).dueAtMs) - monthOf(fromMs);
      const isPastFirstYear = fromMs - given.startedAtMs >= 366 * DAY_MS;
      const isInFirstYear = fromMs - given.startedAtMs < 365 * DAY_MS;
      if (isPastFirstYear && given.stable) expect(months).toBe(6);
      if (isInFirstYear || !given.stable) expect(months).toBe(3);
    }),
  );
});

test('a review is due at the time of day from which it counts, whatever clocks do in spring and autumn', () => {
  const moment = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.getTime());
  fc.assert(
    fc.property(moment, fc.boolean(), (startedAtMs, stable) => {
      const { dueAtMs } = nextReview(buildCharter({ startedAtMs, stable }), startedAtMs);
      expect(dueAtMs % DAY_MS).toBe(startedAtMs % DAY_MS);
    }),
  );
});

test.each([
  ['2023-11-30', '2024-02-29'],
  ['2024-11-30', '2025-02-28'],
  ['2024-02-29', '2024-05-29'],
])('a charter started on %s is reviewed on %s', (start, due) => {
  const given = buildCharter({ startedAtMs: Date.parse(start) });
  expect(nextReview(given, Date.parse(start)).dueAtMs).toBe(Date.parse(due));
});

test('a charter of 29 February is past its first year on 28 February of the next', () => {
  const given = buildCharter({
    startedAtMs: Date.parse('2024-02-29'),
    lastReviewedAtMs: Date.parse('2025-02-28'),
    stable: true,
  });
  expect(nextReview(given, 0).dueAtMs).toBe(Date.parse('2025-08-28'));
});
