import { expect, test } from 'vitest';
import {
  courtesyShifts,
  type UsualCourtesy,
  usualCourtesy,
  usualWords,
} from '../../../../lib/domain/draft/usual-courtesy.ts';
import { buildReading } from '../hints/build-reading.ts';

const habits = buildReading({}).habits;
const ours = (rungs: readonly number[], position = 1) =>
  rungs.map((salutation, index) =>
    buildReading({
      key: `gmail:o${index}`,
      side: 'ours',
      position,
      habits: { ...habits, salutation, signOff: 3 },
    }),
  );
const warm: UsualCourtesy = {
  salutation: { rung: 1, hits: 9, of: 10 },
  signOff: { rung: 1, hits: 8, of: 10 },
};
const wordsIn = (text: string, usual = warm) =>
  courtesyShifts(text, usual).map(({ start, end, rule }) => [text.slice(start, end), rule]);

test('a habit is the rung of most of our last messages, with its count', () => {
  expect(usualCourtesy(ours([1, 1, 1, 3, 1, 1]), true)).toEqual({
    salutation: { rung: 1, hits: 5, of: 6 },
    signOff: { rung: 3, hits: 6, of: 6 },
  });
});

test.each([
  ['too few messages', ours([1, 1, 1, 1])],
  ['messages of many kinds', ours([1, 3, 1, 3, 2, 2])],
  ['first mails only, where the draft answers', ours([1, 1, 1, 1, 1], 0)],
  ['their messages', ours([1, 1, 1, 1, 1]).map((one) => ({ ...one, side: 'theirs' as const }))],
])('%s are no habit of ours', (_, readings) => {
  expect(usualCourtesy(readings, true).salutation).toBeNull();
});

test('a greeting and a closing two rungs from our habit are marked in their words', () => {
  expect(wordsIn('Dear Ms Wen,\n\nthe lot is late.\n\nKind regards,\nAna')).toEqual([
    ['Dear Ms Wen', 'greeting-up'],
    ['Kind regards', 'closing-up'],
  ]);
});

test('less formal than usual is marked as well', () => {
  const formal = { ...warm, salutation: { rung: 4, hits: 5, of: 5 } };
  expect(wordsIn('Hi Li,\n\nthe lot is late.', formal)).toEqual([['Hi Li', 'greeting-down']]);
});

test.each([
  ['a neighbouring rung', 'Hello Li,\n\nthe lot is late.\n\nBest,\nAna'],
  ['no greeting and no closing', 'The lot is late.'],
  ['the habit itself', 'Hi Li,\n\nthe lot is late.\n\nThanks,\nAna'],
])('nothing is said of %s', (_, text) => {
  expect(wordsIn(text)).toEqual([]);
});

test('the habit has words and a count, as long as there is one', () => {
  expect(usualWords('greeting-up', warm)).toMatchObject({ words: 'Hi', hits: 9, of: 10 });
  expect(usualWords('closing-up', { ...warm, signOff: null })).toBeNull();
});
