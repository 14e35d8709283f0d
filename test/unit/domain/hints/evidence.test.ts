import { expect, test } from 'vitest';
import { evidenceFor } from '../../../../lib/domain/hints/evidence.ts';
import type { Marker } from '../../../../lib/domain/hints/reading.ts';

const marker = (start: number, given: Partial<Marker> = {}): Marker => ({
  start,
  end: start + 2,
  reason: 'formality.honorific',
  score: 'formalityLengthFree',
  weight: 0.4,
  ...given,
});
const starts = (markers: readonly Marker[]) => markers.map(({ start }) => start);

test('only what points the way of the drift speaks for it, strongest first', () => {
  const markers = [marker(0, { weight: 0.3 }), marker(5), marker(9, { weight: -0.9 })];
  expect(starts(evidenceFor({ kind: 'formality', direction: 'up' }, markers, 40))).toEqual([5, 0]);
  expect(starts(evidenceFor({ kind: 'formality', direction: 'down' }, markers, 40))).toEqual([9]);
});

test('other scores say nothing, nor does length', () => {
  const markers = [marker(0, { score: 'formality' }), marker(5, { score: 'politeness' })];
  expect(evidenceFor({ kind: 'formality', direction: 'up' }, markers, 40)).toEqual([]);
});

test('six stretches are enough', () => {
  const markers = Array.from({ length: 9 }, (_, place) => marker(place * 4));
  expect(evidenceFor({ kind: 'formality', direction: 'up' }, markers, 40)).toHaveLength(6);
});

test('a month is evidence only when nothing tells more', () => {
  const month = marker(0, { reason: 'formalityLengthFree.month', weight: 0.9 });
  const drift = { kind: 'formality', direction: 'up' } as const;
  expect(starts(evidenceFor(drift, [month, marker(5)], 40))).toEqual([5]);
  expect(starts(evidenceFor(drift, [month], 40))).toEqual([0]);
});
