import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../lib/domain/message/span.ts';
import { carrySpans } from '../../../lib/highlight/carry-spans.ts';

const spanOf = (text: string, word: string): Span => {
  const start = text.indexOf(word);
  return { start, end: start + word.length, kind: 'agreed', ref: `term:${word}` };
};
const before = 'The lead time of this order is late.';
const spans = [spanOf(before, 'lead time'), spanOf(before, 'order')];
const carried = (after: string) =>
  carrySpans(before, after, spans).map(({ start, end }) => after.slice(start, end));

test.each([
  ['typing in front moves them', 'Well. The lead time of this order is late.', ['lead time', 'order']],
  ['typing behind leaves them', `${before} Sorry.`, ['lead time', 'order']],
  ['typing between moves the later one', 'The lead time of this big order is late.', ['lead time', 'order']],
  ['typing into one drops it', 'The leadd time of this order is late.', ['order']],
  ['typing right in front of one drops it', 'The lead time of this reorder is late.', ['lead time']],
  [
    'typing right behind one drops it, for it may be another word now',
    'The lead timer of this order is late.',
    ['order'],
  ],
  ['deleting it drops it', 'The of this order is late.', ['order']],
  ['replacing everything drops all', 'x', []],
])('%s', (_name, after, words) => {
  expect(carried(after)).toEqual(words);
});

test('without an edit nothing changes', () => {
  expect(carrySpans(before, before, spans)).toEqual(spans);
});

test('a carried span covers the same words, whatever the edit', () => {
  const edit = fc.tuple(fc.nat(before.length), fc.nat(12), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(edit, ([at, removed, typed]) => {
      const after = before.slice(0, at) + typed + before.slice(at + removed);
      for (const span of carrySpans(before, after, spans)) {
        expect(`term:${after.slice(span.start, span.end)}`).toBe(span.ref);
      }
    }),
  );
});
