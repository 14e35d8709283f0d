import { expect, test } from 'vitest';
import { agreeOn } from '../../../../lib/domain/glossary/edit-term.ts';
import { EMPTY_THRESHOLD, type Term } from '../../../../lib/domain/glossary/term.ts';
import { changesBetween } from '../../../../lib/domain/glossary/term-changes.ts';
import { buildTerm, NOON_MS } from '../../builders.ts';

const before = buildTerm();
const changed = (given: Partial<Term>) => changesBetween(before, { ...before, ...given });

test('an unchanged term has no changes, whatever its rev', () => {
  expect(changed({ rev: 9 })).toEqual([]);
});

test('agreeing changes the agreed meaning and the status', () => {
  expect(changesBetween(before, agreeOn(before, { text: 'at the dock', threshold: null }, NOON_MS))).toEqual([
    { part: 'agreed', before: '', after: 'at the dock' },
    { part: 'status', before: 'disputed', after: 'agreed' },
  ]);
});

test('a meaning is told with what makes it countable', () => {
  const threshold = { ...EMPTY_THRESHOLD, value: 2, unit: 'days', measuredBy: 'the dock' };
  expect(changed({ ours: { text: 'received', threshold } })).toEqual([
    { part: 'ours', before: 'received at our warehouse', after: 'received\n2 days\nthe dock' },
  ]);
});

test('another name and a discouraged form are told', () => {
  expect(
    changed({
      labels: [
        { text: 'ausgeliefert', lang: 'de', use: 'preferred' },
        { text: 'out', lang: 'en', use: 'discouraged' },
      ],
    }),
  ).toEqual([
    { part: 'name', before: 'shipped', after: 'ausgeliefert' },
    { part: 'forms', before: 'shipped', after: 'ausgeliefert (de), out ✗' },
  ]);
});

test('a change nobody has words for is told as one', () => {
  expect(changed({ agreedAtMs: NOON_MS })).toEqual([{ part: 'other', before: '', after: '' }]);
});
