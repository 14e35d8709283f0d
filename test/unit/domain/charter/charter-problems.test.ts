import { expect, test } from 'vitest';
import {
  reviewDayProblem,
  rowProblems,
  scopeOverlaps,
  stepProblem,
} from '../../../../lib/domain/charter/charter-problems.ts';
import { EMPTY_STEP, emptyRow } from '../../../../lib/domain/charter/edit-charter.ts';
import { PersonId } from '../../../../lib/domain/ids.ts';
import { NOON_MS } from '../../builders.ts';

const li = PersonId.parse('li');
const step = (given: object) => ({ ...EMPTY_STEP, ...given });

test.each([
  [{ topic: '', owner: null }, ['no-topic', 'no-owner']],
  [{ topic: ' orders ', owner: { side: 'ours' as const, name: ' ' } }, ['same-topic', 'no-owner']],
  [{ topic: 'Quality', owner: { side: 'theirs' as const, name: 'Li' } }, []],
])('a row %o is unclear about %j', (given, problems) => {
  const row = { ...emptyRow('a'), ...given };
  expect(rowProblems(row, [row, { ...emptyRow('b'), topic: 'Orders' }])).toEqual(problems);
});

test('a ladder that leads back to somebody further down goes in circles', () => {
  const ladder = [step({ personId: li }), step({ contact: 'plant@x.example.com' }), step({ personId: li })];
  expect(ladder.map((_, index) => stepProblem(ladder, index))).toEqual([null, null, 'loops']);
});

test('the same person for other cases is no circle, and a step without anybody is named', () => {
  const ladder = [step({ personId: li }), step({ personId: li, cases: 'critical defects' }), step({})];
  expect(ladder.map((_, index) => stepProblem(ladder, index))).toEqual([null, null, 'nobody']);
});

test.each([
  [['Castings', 'Spare parts'], ['spare  parts'], ['Spare parts']],
  [['Spare parts'], ['Spare parts of 2024'], ['Spare parts']],
  [['Parts'], ['Partsmaster'], []],
  [['Castings'], [], []],
])('%j against %j overlaps in %j', (scopeIn, scopeOut, both) => {
  expect(scopeOverlaps(scopeIn, scopeOut)).toEqual(both);
});

test('a review was on a day since the beginning, and not tomorrow', () => {
  const charter = { startedAtMs: NOON_MS, nowMs: NOON_MS + 86_400_000 };
  expect(reviewDayProblem(NOON_MS, charter)).toBeNull();
  expect(reviewDayProblem(NOON_MS + 2 * 86_400_000, charter)).toBe('in-future');
  expect(reviewDayProblem(NOON_MS - 2 * 86_400_000, charter)).toBe('before-start');
});
