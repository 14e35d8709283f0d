import { expect, test } from 'vitest';
import { choosePhrases, oncePerSentence } from '../../../../lib/domain/language/choose-phrases.ts';
import type { PhraseKind } from '../../../../lib/domain/language/phrases.ts';

const phrases = (...kinds: readonly PhraseKind[]) =>
  kinds.map((kind, place) => ({ start: place * 10, end: place * 10 + 9, kind, rule: 'any' }));
const starts = (kinds: readonly PhraseKind[], most: number) =>
  choosePhrases(phrases(...kinds), most).map(({ kind, phrases: ofKind }) => [
    kind,
    ofKind.map(({ start }) => start),
  ]);

test('phrases are grouped by kind and keep their order', () => {
  expect(starts(['commitment', 'request', 'commitment'], 5)).toEqual([
    ['commitment', [0, 20]],
    ['request', [10]],
  ]);
});

test('many requests leave room for a promise', () => {
  expect(starts(['request', 'request', 'request', 'request', 'commitment'], 3)).toEqual([
    ['commitment', [40]],
    ['request', [0, 10]],
  ]);
});

test('nothing is chosen from nothing', () => {
  expect(choosePhrases([], 5)).toEqual([]);
});

test('a sentence that suggests and promises stands once, as a promise', () => {
  const promise = { start: 0, end: 9, kind: 'commitment', rule: 'any' } as const;
  const others = phrases('suggestion', 'request');
  expect(oncePerSentence([...others, promise])).toEqual([promise, others[1]]);
});
