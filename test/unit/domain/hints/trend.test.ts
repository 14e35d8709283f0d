import { expect, test } from 'vitest';
import type { Reading } from '../../../../lib/domain/hints/reading.ts';
import { sendersOf, trendOf } from '../../../../lib/domain/hints/trend.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildReading, NOON_MS } from '../../builders.ts';

const DAY_MS = 86_400_000;
const formal = (values: readonly number[]): Reading[] =>
  values.map((value, index) =>
    buildReading({
      key: `gmail:m${index}`,
      sentAtMs: NOON_MS + index * DAY_MS,
      scores: {
        formality: value,
        formalityLengthFree: value,
        politeness: 0,
        negativity: 0,
        hedging: 0,
        attack: 0,
      },
    }),
  );

test('seven readings are too few to say', () => {
  expect(trendOf(formal([0, 0, 0, 0, 2, 2, 2]), [], 'formality')).toMatchObject({
    direction: 'unknown',
    baseline: null,
    recentMean: null,
  });
});

test('readings around the baseline are steady, with the numbers that say so', () => {
  const trend = trendOf(formal([0, 0.2, -0.1, 0.1, 0, 0.1, 0, 0.2]), [], 'formality');
  expect(trend).toMatchObject({ direction: 'steady', drift: null, baseline: { n: 5, median: 0 } });
  expect(trend.recentMean).toBeCloseTo(0.1);
});

test('a sustained rise goes up and carries its drift', () => {
  const trend = trendOf(formal([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1, 2.4, 2.5, 2.6]), [], 'formality');
  expect(trend.direction).toBe('up');
  expect(trend.drift?.recent.n).toBe(3);
});

test('a new normal begins the drawing and the baseline anew', () => {
  const readings = formal([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1, 2.4, 2.5, 2.6]);
  const newNormal = {
    id: 'd',
    address: Address.parse('li@harbour-castings.example.com'),
    kind: 'formality',
    reason: 'new-normal',
    context: '',
    readingKeys: ['gmail:m8', 'gmail:m9', 'gmail:m10'],
    atMs: NOON_MS,
  } as const;
  const renewed = trendOf(readings, [{ ...newNormal, readingKeys: [...newNormal.readingKeys] }], 'formality');
  expect(renewed).toMatchObject({ direction: 'unknown', baseline: null });
  expect(renewed.points.map(({ key }) => key)).toEqual(newNormal.readingKeys);
});

test('one odd message is steady', () => {
  const trend = trendOf(formal([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1, 0, 0, 4]), [], 'formality');
  expect(trend.direction).toBe('steady');
});

test('senders are ordered by how much is known of them', () => {
  const omar = Address.parse('omar@harbour-castings.example.com');
  const readings = [
    buildReading({ address: omar }),
    buildReading({ key: 'gmail:a' }),
    buildReading({ key: 'b' }),
  ];
  expect(sendersOf(readings)).toEqual(['li@harbour-castings.example.com', omar]);
});

test('what we wrote ourselves is not in the drawing', () => {
  const ours = formal([0, 0.1, -0.1, 0, 0.1, 2.4, 2.5, 2.6]).map((one) => ({
    ...one,
    side: 'ours' as const,
  }));
  expect(trendOf(ours, [], 'formality')).toMatchObject({ points: [], direction: 'unknown' });
});
