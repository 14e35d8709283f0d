import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { COEFFICIENTS } from '../../../../lib/domain/hints/score-text.ts';

/** So much may the weights of one score add to what is downloaded. */
const MOST_BYTES = 3_000;

test.each(Object.entries(COEFFICIENTS))('the weights of %s are small', (_, table) => {
  expect(gzipSync(JSON.stringify(table.weights)).length).toBeLessThan(MOST_BYTES);
});

test.each(Object.entries(COEFFICIENTS))('%s says what it was taken from', (score, table) => {
  expect(table.score).toBe(score);
  expect([table.source, table.licence].every((text) => text !== '')).toBe(true);
});

test.each(Object.keys(COEFFICIENTS))('the figures of %s stand beside its weights', (score) => {
  const file = `${score.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const written = readFileSync(join('lib/domain/hints/coefficients', file), 'utf8');
  expect(written).toMatch(/ \* Figures: .*(?:cross-validation|results)/u);
});
