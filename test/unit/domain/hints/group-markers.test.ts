import { expect, test } from 'vitest';
import { groupMarkers } from '../../../../lib/domain/hints/group-markers.ts';
import type { Marker } from '../../../../lib/domain/hints/reading.ts';

const text = 'Dear Ms Sample, kindly confirm. Please\nkindly reply. Kindly.';

const buildMarker = (words: string, given: Partial<Marker> = {}, from = 0): Marker => {
  const start = text.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    reason: 'formality.courtesy',
    score: 'formality',
    weight: 0.2,
    ...given,
  };
};

test('markers of one reason are summed and quote each word once', () => {
  const markers = [buildMarker('kindly', {}, 36), buildMarker('kindly'), buildMarker('Kindly')];
  const [group] = groupMarkers(markers, 'formality', text);
  expect(group?.quotes).toEqual(['kindly']);
  expect(group?.weight).toBeCloseTo(0.6);
});

test('the strongest reason comes first, whichever way it points', () => {
  const markers = [
    buildMarker('kindly'),
    buildMarker('Dear Ms Sample', { reason: 'formality.honorific', weight: 0.5 }),
    buildMarker('reply', { reason: 'formality.short', weight: -0.9 }),
  ];
  const reasons = groupMarkers(markers, 'formality', text).map((group) => group.reason);
  expect(reasons).toEqual(['formality.short', 'formality.honorific', 'formality.courtesy']);
});

test('markers of another score are left out', () => {
  expect(groupMarkers([buildMarker('kindly', { score: 'politeness' })], 'formality', text)).toEqual([]);
});

test('a line break inside a quote is a space, and a whole text is not quoted', () => {
  const markers = [buildMarker('Please\nkindly'), { ...buildMarker('Dear'), end: 80 }];
  expect(groupMarkers(markers, 'formality', text.padEnd(80, 'x'))[0]?.quotes).toEqual(['Please kindly']);
});
