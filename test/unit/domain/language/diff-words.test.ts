import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../../lib/domain/language/diff-words.ts';

test.each([
  ['handed to the carrier', 'handed to our carrier', 'handed to ', 'the ', 'our ', 'carrier'],
  ['', 'new', '', '', 'new', ''],
  ['old', '', '', 'old', '', ''],
  ['same', 'same', 'same', '', '', ''],
  ['very very late', 'very late', 'very ', 'very ', '', 'late'],
])('from "%s" to "%s"', (before, after, start, removed, added, end) => {
  expect(diffWords(before, after)).toEqual({ start, removed, added, end });
});

test('both texts can be put together again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, added, end } = diffWords(before, after);
      expect([start + removed + end, start + added + end]).toEqual([before, after]);
    }),
  );
});
