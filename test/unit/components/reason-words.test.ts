import { describe, expect, test } from 'vitest';
import { reasonKey } from '../../../components/hints/reason-words.ts';
import { GRAMMAR_LISTS } from '../../../lib/domain/hints/lists/grammar-lists.ts';
import { COEFFICIENTS } from '../../../lib/domain/hints/score-text.ts';
import { SIGNS } from '../../../lib/domain/hints/sentence-features.ts';
import { WORD_FEATURES } from '../../../lib/domain/hints/word-features.ts';

/** Features of how sentences are built, which have one name together. */
const SMALL_WORDS = new Set([...Object.keys(GRAMMAR_LISTS), ...Object.keys(SIGNS), ...WORD_FEATURES, 'link']);

describe.each(Object.entries(COEFFICIENTS))('every reason that moves %s', (score, { weights }) => {
  test.each(Object.keys(weights))('%s has words', (feature) => {
    const isNamed = reasonKey(`${score}.${feature}`) !== 'reasonWording';
    expect(isNamed || SMALL_WORDS.has(feature)).toBe(true);
  });
});
