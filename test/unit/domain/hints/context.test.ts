import { expect, test } from 'vitest';
import { contextMarks, placesAmong } from '../../../../lib/domain/hints/context.ts';
import type { Dismissal } from '../../../../lib/domain/hints/reading.ts';
import { EntryId } from '../../../../lib/domain/ids.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildEntry } from '../../builders.ts';

const dismissal = (id: string, context: string): Dismissal => ({
  id,
  address: Address.parse('li@harbour-castings.example.com'),
  kind: 'formality',
  reason: 'known-cause',
  context,
  readingKeys: [],
  atMs: 20,
});

test('notes that explain and words given with a dismissal are marks, earliest first', () => {
  const entries = [
    buildEntry({ id: EntryId.parse('late'), text: 'New account manager', explainsFromMs: 30 }),
    buildEntry({ id: EntryId.parse('plain') }),
    buildEntry({ id: EntryId.parse('early'), text: 'Holiday', explainsFromMs: 10 }),
  ];
  const marks = contextMarks(entries, [dismissal('d', 'bad week'), dismissal('mute', '')]);
  expect(marks.map(({ key, text }) => [key, text])).toEqual([
    ['early', 'Holiday'],
    ['d', 'bad week'],
    ['late', 'New account manager'],
  ]);
});

test('a mark stands before the first point that is not earlier; one from before all points stands nowhere', () => {
  const marks = [5, 10, 15, 20, 99].map((atMs) => ({ atMs }));
  expect(placesAmong([10, 20], marks)).toEqual([0.5, 0.5, 1.5]);
});
