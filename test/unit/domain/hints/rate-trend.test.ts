import { expect, test } from 'vitest';
import { signOfRate } from '../../../../lib/domain/hints/counted-sign.ts';
import { RECENT_MESSAGES, rateTrendOf } from '../../../../lib/domain/hints/rate-trend.ts';
import type { Dismissal, Reading } from '../../../../lib/domain/hints/reading.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildActs, buildReading } from './build-reading.ts';

/** A message a week: how many suggestions each makes. */
const messages = (suggestions: readonly number[]): Reading[] =>
  suggestions.map((count, index) =>
    buildReading({
      key: `gmail:m${index}`,
      sentAtMs: Date.UTC(2026, 0, 5) + index * 7 * 86_400_000,
      acts: buildActs({ suggestions: count }),
    }),
  );
const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);
const trend = (suggestions: readonly number[], dismissals: readonly Dismissal[] = []) =>
  rateTrendOf(messages(suggestions), dismissals, 'suggestions');
const half = (n: number) => Array.from({ length: n }, (_, index) => index % 2);

test('ideas that stop coming are noticed, with how many of how many', () => {
  const found = trend([...half(24), ...times(RECENT_MESSAGES, 0)]);
  expect(found).toMatchObject({
    direction: 'down',
    before: { hits: 12, of: 24 },
    recent: { hits: 0, of: 10 },
    lastAtMs: Date.UTC(2026, 0, 5) + 23 * 7 * 86_400_000,
  });
  expect(signOfRate(found)).toMatchObject({ kind: 'suggestions', direction: 'down' });
});

test('few messages say that they are few', () => {
  expect(trend([...times(9, 1), ...times(RECENT_MESSAGES, 0)]).direction).toBe('unknown');
  expect(trend([])).toMatchObject({ direction: 'unknown', lastAtMs: null });
  expect(signOfRate(trend([]))).toBeNull();
});

test('one message never makes a change', () => {
  const one = rateTrendOf(
    messages(times(40, 0)).map((reading, index) =>
      index === 39 ? { ...reading, acts: buildActs({ disputes: 5 }) } : reading,
    ),
    [],
    'disputes',
  );
  expect(one.direction).toBe('steady');
});

test('messages without acts, of a machine and of a few words are not counted', () => {
  const base = messages(times(4, 1));
  const given = [
    { ...base[0], acts: null },
    { ...base[1], acts: buildActs({ suggestions: 1, automatic: true }) },
    { ...base[2], habits: { ...base[2]?.habits, words: 3 } },
    base[3],
  ] as Reading[];
  expect(rateTrendOf(given, [], 'suggestions').points).toHaveLength(1);
});

test('a change that was put away as the new normal starts the baseline', () => {
  const values = [...half(24), ...times(RECENT_MESSAGES, 0)];
  const dismissal: Dismissal = {
    id: 'd',
    address: Address.parse('marta@delta-forgings.example.com'),
    kind: 'suggestions',
    reason: 'new-normal',
    context: 'ideas come up in calls',
    readingKeys: signOfRate(trend(values))?.keys.slice() ?? [],
    atMs: 0,
  };
  expect(trend(values, [dismissal])).toMatchObject({ direction: 'unknown', recent: { of: 10 } });
});

test('small slips that are new are noticed once several messages hold one', () => {
  const readings = messages(times(34, 0));
  const keys = (places: readonly number[]) => new Set(places.map((place) => `gmail:m${place}`));
  const slips = (places: readonly number[]) => rateTrendOf(readings, [], 'slips', keys(places));
  expect(slips([25, 27, 29, 31, 33])).toMatchObject({
    direction: 'up',
    recent: { hits: 5, of: 10 },
    before: { hits: 0 },
  });
  expect(slips([33]).direction).toBe('steady');
  expect(slips([2, 5, 9, 14, 19, 25, 28, 30]).direction).toBe('steady');
});
