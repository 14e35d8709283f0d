import { expect, test } from 'vitest';
import { giveAndTakeOf } from '../../../../lib/domain/hints/give-and-take.ts';
import type { Acts, Reading } from '../../../../lib/domain/hints/reading.ts';
import { buildActs, buildReading } from './build-reading.ts';

const messages = (side: Reading['side'], n: number, acts: Partial<Acts>): Reading[] =>
  Array.from({ length: n }, (_, index) =>
    buildReading({ key: `${side}${index}`, side, sentAtMs: 1_000 + index, acts: buildActs(acts) }),
  );

test('asks of both sides are counted beside each other', () => {
  const counted = giveAndTakeOf([...messages('ours', 12, { asks: 2 }), ...messages('theirs', 10, {})]);
  expect(counted).toMatchObject({
    ourAsks: { hits: 12, of: 12 },
    theirAsks: { hits: 0, of: 10 },
    manyProblems: false,
    window: { fromMs: 1_000, toMs: 1_011 },
  });
});

test('a problem with thanks or an idea beside it is more than a problem', () => {
  const theirs = messages('theirs', 10, {});
  const bare = giveAndTakeOf([...messages('ours', 10, { problems: 1 }), ...theirs]);
  const softened = giveAndTakeOf([...messages('ours', 10, { problems: 1, gives: 1 }), ...theirs]);
  expect([bare?.manyProblems, softened?.manyProblems]).toEqual([true, false]);
});

test('too few messages of one side say nothing', () => {
  expect(giveAndTakeOf([...messages('ours', 9, {}), ...messages('theirs', 30, {})])).toBeNull();
});
