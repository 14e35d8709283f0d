import { array, assert, double, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../../../lib/domain/hints/baseline.ts';
import { judgeDrift } from '../../../../lib/domain/hints/drift.ts';
import { otherExplanations } from '../../../../lib/domain/hints/other-explanations.ts';
import type { Dismissal } from '../../../../lib/domain/hints/reading.ts';
import { buildReading, readingOf, readingsWith } from './build-reading.ts';
import { CURT_MAIL, FORMAL_MAILS, WARM_MAILS } from './story-mails.ts';

const STEADY = [0.1, -0.2, 0, 0.2, -0.1, 0.1, -0.1, 0, 0.2];

const dismissal = (reason: Dismissal['reason'], readingKeys: string[]): Dismissal => ({
  id: 'd1',
  address: buildReading().address,
  kind: 'formality',
  reason,
  context: '',
  readingKeys,
  atMs: 0,
});

describe('the story of a supplier who grows distant', () => {
  const series = [...WARM_MAILS, ...FORMAL_MAILS].map(readingOf);

  test('nine warm mails and four formal ones raise a drift towards formality', () => {
    const drift = judgeDrift(series, [], 'formality');
    expect(drift).toMatchObject({
      kind: 'formality',
      direction: 'up',
      recent: { n: 3 },
      baseline: { n: 10 },
    });
    expect(drift?.recent.keys).toEqual(['gmail:m10', 'gmail:m11', 'gmail:m12']);
  });

  test('one curt mail between warm ones raises nothing', () => {
    const [first = '', second = ''] = WARM_MAILS;
    const oneBadDay = [...WARM_MAILS, CURT_MAIL, first, second].map(readingOf);
    for (const kind of ['formality', 'politeness', 'negativity'] as const)
      for (let read = 1; read <= oneBadDay.length; read += 1)
        expect(judgeDrift(oneBadDay.slice(0, read), [], kind)).toBeNull();
  });

  test('the order in which readings arrive does not matter', () => {
    expect(judgeDrift(series.toReversed(), [], 'formality')).toEqual(judgeDrift(series, [], 'formality'));
  });
});

describe('one message never makes a drift', () => {
  test.each(['up', 'down'])('however far it lies %s', (direction) => {
    const sign = direction === 'up' ? 1 : -1;
    assert(
      property(double({ min: 0, max: 1_000, noNaN: true }), nat({ max: 2 }), (size, place) => {
        const recent = [0, 0, 0].with(place, sign * size);
        expect(judgeDrift(readingsWith([...STEADY, ...recent]), [], 'formality')).toBeNull();
      }),
    );
  });

  test('whatever the earlier mails were, as long as the other two are as usual', () => {
    const values = array(double({ min: -2, max: 2, noNaN: true }), { minLength: 5, maxLength: 25 });
    assert(
      property(values, double({ min: -50, max: 50, noNaN: true }), (earlier, odd) => {
        const mean = earlier.reduce((sum, value) => sum + value, 0) / earlier.length;
        expect(judgeDrift(readingsWith([...earlier, mean, mean, odd]), [], 'formality')).toBeNull();
      }),
    );
  });
});

test('four earlier readings are no baseline, five are', () => {
  const moved = [2, 2.1, 1.9];
  expect(judgeDrift(readingsWith([...STEADY.slice(0, 4), ...moved]), [], 'formality')).toBeNull();
  expect(judgeDrift(readingsWith([...STEADY.slice(0, 5), ...moved]), [], 'formality')?.baseline.n).toBe(5);
});

test('the baseline holds at most the last twenty readings before the recent ones', () => {
  const long = readingsWith([...Array.from({ length: 40 }, (_, i) => (i % 2) / 5), 2, 2, 2]);
  expect(judgeDrift(long, [], 'formality')?.baseline).toMatchObject({ n: 20, fromMs: long[20]?.sentAtMs });
});

test('short messages and unjudged ones say nothing about a habit', () => {
  const moved = readingsWith([...STEADY, 2, 2, 2]);
  const short = moved.map((reading) => ({ ...reading, habits: { ...reading.habits, words: 14 } }));
  const unjudged = moved.map((reading) => ({
    ...reading,
    scores: { ...reading.scores, formalityLengthFree: null },
  }));
  expect(judgeDrift(short, [], 'formality')).toBeNull();
  expect(judgeDrift(unjudged, [], 'formality')).toBeNull();
});

describe('a loud word needs two signs', () => {
  const formal = readingsWith([...STEADY, 3, 3, 3]);

  test('formality alone is a notice, however far it moved', () => {
    expect(judgeDrift(formal, [], 'formality')?.strength).toBe('notice');
  });

  test('formality and negativity together are strong', () => {
    const both = formal.map((reading, i) => ({
      ...reading,
      scores: { ...reading.scores, negativity: i < STEADY.length ? 0 : 3 },
    }));
    expect(judgeDrift(both, [], 'formality')?.strength).toBe('strong');
    expect(judgeDrift(both, [], 'negativity')?.strength).toBe('strong');
  });
});

describe('a dismissed hint', () => {
  const shifted = [...STEADY, 2, 2.1, 1.9];
  const keys = ['gmail:m9', 'gmail:m10', 'gmail:m11'];

  test('stays away for the readings it rested on, also when one mail arrives', () => {
    const known = [dismissal('known-cause', keys)];
    expect(judgeDrift(readingsWith(shifted), known, 'formality')).toBeNull();
    expect(judgeDrift(readingsWith([...shifted, 2]), known, 'formality')).toBeNull();
  });

  test('comes back when three new readings say the same', () => {
    const known = [dismissal('known-cause', keys)];
    expect(judgeDrift(readingsWith([...shifted, 2, 2.2, 1.8]), known, 'formality')?.direction).toBe('up');
  });

  test('as the new normal resets the baseline', () => {
    const normal = [dismissal('new-normal', keys)];
    const settled = [...shifted, 2, 2.2, 1.8, 2.1, 1.9];
    expect(judgeDrift(readingsWith(settled), normal, 'formality')).toBeNull();
    expect(judgeDrift(readingsWith([...settled, 0, 0, 0]), normal, 'formality')?.direction).toBe('down');
  });

  test('of another kind changes nothing', () => {
    const other = [{ ...dismissal('not-true', keys), kind: 'negativity' as const }];
    expect(judgeDrift(readingsWith(shifted), other, 'formality')).not.toBeNull();
  });
});

test('a small baseline is the first thing to say about a drift', () => {
  const drift = judgeDrift(readingsWith([...STEADY.slice(0, 5), 2, 2, 2]), [], 'formality');
  expect(drift).not.toBeNull();
  if (drift !== null) expect(otherExplanations(drift)[0]).toBe('few-readings');
});

test('beside an odd mail the others must have moved further', () => {
  const raised = (recent: readonly number[]) =>
    judgeDrift(readingsWith([...STEADY, ...recent]), [], 'formality') !== null;
  expect(raised([0.85, 0.85, 0.9])).toBe(true);
  expect(raised([0.85, 0.85, 9])).toBe(false);
  expect(raised([1.5, 1.5, 9])).toBe(true);
});

test('what we wrote ourselves is no part of anybody’s drift', () => {
  const ours = readingsWith([...STEADY, 2, 2.2, 1.8]).map((one) => ({ ...one, side: 'ours' as const }));
  expect(judgeDrift(ours, [], 'formality')).toBeNull();
  expect(judgeDrift([...readingsWith(STEADY), ...ours.slice(-3)], [], 'formality')).toBeNull();
  expect(pointsOf(ours, 'formality')).toEqual([]);
});
