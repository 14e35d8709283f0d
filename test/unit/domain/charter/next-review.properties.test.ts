import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { nextReview } from '../../../../lib/domain/charter/next-review.ts';
import { buildCharter } from '../../builders.ts';

afterEach(() => vi.unstubAllEnvs());

const DAY_MS = 86_400_000;
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());
const charter = fc
  .record({ startedAtMs: moment, daysToReview: fc.nat(3_000), reviewed: fc.boolean(), stable: fc.boolean() })
  .map(({ startedAtMs, daysToReview, reviewed, stable }) =>
    buildCharter({
      startedAtMs,
      stable,
      lastReviewedAtMs: reviewed ? startedAtMs + daysToReview * DAY_MS : null,
    }),
  );
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe'];

const monthOf = (atMs: number) => new Date(atMs).getFullYear() * 12 + new Date(atMs).getMonth();

test.each(zones)(
  'in %s the next review is three or six months on, on the same day or the last of a shorter month',
  (zone) => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(charter, (given) => {
        const fromMs = given.lastReviewedAtMs ?? given.startedAtMs;
        const { dueAtMs } = nextReview(given, fromMs);
        expect([3, 6]).toContain(monthOf(dueAtMs) - monthOf(fromMs));
        const [from, due] = [new Date(fromMs), new Date(dueAtMs)];
        const lastDay = new Date(due.getFullYear(), due.getMonth() + 1, 0).getDate();
        expect(due.getDate()).toBe(Math.min(from.getDate(), lastDay));
      }),
    );
  },
);

test.each(zones)('in %s only a stable relationship past its first year waits half a year', (zone) => {
  vi.stubEnv('TZ', zone);
  fc.assert(
    fc.property(charter, (given) => {
      const fromMs = given.lastReviewedAtMs ?? given.startedAtMs;
      const months = monthOf(nextReview(given, fromMs).dueAtMs) - monthOf(fromMs);
      const isPastFirstYear = fromMs - given.startedAtMs >= 367 * DAY_MS;
      const isInFirstYear = fromMs - given.startedAtMs < 364 * DAY_MS;
      if (isPastFirstYear && given.stable) expect(months).toBe(6);
      if (isInFirstYear || !given.stable) expect(months).toBe(3);
    }),
  );
});

test.each([
  ['Europe/Berlin', '2026-03-01T00:00', '2026-06-01T00:00'],
  ['Asia/Shanghai', '2026-12-01T07:30', '2027-03-01T07:30'],
  ['America/New_York', '2026-11-30T21:00', '2027-02-28T21:00'],
  ['UTC', '2023-11-30T00:00', '2024-02-29T00:00'],
  ['UTC', '2024-11-30T00:00', '2025-02-28T00:00'],
  ['UTC', '2024-02-29T00:00', '2024-05-29T00:00'],
])('in %s what was started on %s is reviewed on %s, whatever clocks do in between', (zone, start, due) => {
  vi.stubEnv('TZ', zone);
  const given = buildCharter({ startedAtMs: Date.parse(start) });
  expect(nextReview(given, 0).dueAtMs).toBe(Date.parse(due));
});

test('a charter of 29 February is past its first year on 28 February of the next', () => {
  const given = buildCharter({
    startedAtMs: Date.parse('2024-02-29T00:00'),
    lastReviewedAtMs: Date.parse('2025-02-28T00:00'),
    stable: true,
  });
  expect(nextReview(given, 0).dueAtMs).toBe(Date.parse('2025-08-28T00:00'));
});
