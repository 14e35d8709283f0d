import { expect, test } from 'vitest';
import { boxAround, holdCard, isInBox, type Placement, placeCard } from '../../../lib/content/place-card.ts';

const word = (top: number, left = 300) => ({ left, top, right: left + 60, bottom: top + 20 });
const place = (given: Partial<Placement> = {}) =>
  placeCard({
    anchor: word(200),
    widthPx: 380,
    heightPx: 240,
    viewport: { widthPx: 1200, heightPx: 800 },
    keepFree: null,
    ...given,
  });

test('the card stands below its word', () => {
  expect(place()).toEqual({ left: 300, top: 226, right: 680, bottom: 466 });
});

test('at the lower edge it stands above its word', () => {
  expect(place({ anchor: word(700) })).toMatchObject({ top: 454, bottom: 694 });
});

test('at the right edge it moves to the left and stays inside', () => {
  expect(place({ anchor: word(200, 1100) })).toMatchObject({ left: 812, right: 1192 });
});

test('it goes above rather than over the send row', () => {
  const keepFree = { left: 250, right: 900, top: 430, bottom: 486 };
  expect(place({ anchor: word(380), keepFree }).bottom).toBe(374);
});

test('it covers the send row when there is no other place', () => {
  const keepFree = { left: 250, right: 900, top: 240, bottom: 296 };
  expect(place({ keepFree }).top).toBe(226);
});

test('where it fits neither below nor above it stands beside its word and hides nothing of it', () => {
  const box = place({ viewport: { widthPx: 1200, heightPx: 300 }, anchor: word(140) });
  expect(box).toMatchObject({ left: 366, top: 52, bottom: 292 });
  expect(place({ viewport: { widthPx: 1200, heightPx: 300 }, anchor: word(140, 900) }).right).toBe(894);
});

test('where it fits nowhere it is less high, on the roomier side', () => {
  const narrow = { widthPx: 400, heightPx: 300 };
  expect(place({ viewport: narrow, anchor: word(180, 100) })).toMatchObject({ top: 8, bottom: 174 });
  expect(place({ viewport: narrow, anchor: word(90, 100) })).toMatchObject({ top: 116, bottom: 292 });
});

test('the box around nothing is nothing', () => {
  expect(boxAround([])).toBeNull();
  expect(boxAround([word(10), word(90, 20)])).toEqual({ left: 20, top: 10, right: 360, bottom: 110 });
});

test('a margin widens a box on every side', () => {
  expect(isInBox(word(10), 296, 6)).toBe(false);
  expect(isInBox(word(10), 296, 6, 4)).toBe(true);
});

test('a card in use grows and shrinks below an upper edge that stays', () => {
  const viewport = { widthPx: 1200, heightPx: 800 };
  const standing = { left: 300, top: 226, right: 680, bottom: 466 };
  expect(holdCard(standing, 400, viewport)).toEqual({ ...standing, bottom: 626 });
  expect(holdCard(standing, 100, viewport)).toEqual({ ...standing, bottom: 326 });
});

test('a card in use that has no room left below moves up by what is missing', () => {
  const standing = { left: 300, top: 700, right: 680, bottom: 780 };
  const viewport = { widthPx: 1200, heightPx: 800 };
  expect(holdCard(standing, 400, viewport)).toEqual({ ...standing, top: 392, bottom: 792 });
  expect(holdCard(standing, 900, viewport)).toEqual({ ...standing, top: 8, bottom: 792 });
});
