import { expect, test } from 'vitest';
import { scoreText } from '../../../../lib/domain/hints/score-text.ts';
import { parseText } from '../../../../lib/domain/language/parsed-text.ts';

const hedgingOf = (text: string) => scoreText(parseText(text)).hedging.value;

test.each([
  'The alloy was deemed brittle.',
  'Copper is widely accepted in this trade.',
  'The delay has been reported twice.',
  'It is often said that steel gets dearer.',
])('a report without a reporter hedges: %s', (text) => {
  expect(hedgingOf(text)).toBeGreaterThan(0);
});

test.each([
  'We keep small parts such as bolts.',
  'The crate is called A7.',
  'Both kinds of crates are blue.',
  'The gate was accepted on Monday.',
])('what is plainly stated does not: %s', (text) => {
  expect(hedgingOf(text)).toBe(0);
});
