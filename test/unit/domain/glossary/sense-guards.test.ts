import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../../lib/domain/glossary/match-terms.ts';
import { senseGuards } from '../../../../lib/domain/glossary/sense-guards.ts';
import { buildTerm } from '../../builders.ts';
import { senseExamples } from './sense-examples.ts';

/** The guarded words as labels without inflections, so that each is tested on the forms the guards name. */
const glossaryOf = (words: string) =>
  compileGlossary(
    [
      buildTerm({
        labels: words.split(' ').map((text) => ({ text, lang: 'und', use: 'preferred', matchCase: false })),
        scope: null,
      }),
    ],
    null,
  );

describe.each(senseExamples.map((examples) => [examples.words, examples] as const))(
  '%s',
  (words, { finds, leaves }) => {
    test.each(finds)('is the term in "%s"', (sentence) => {
      expect(matchTerms(sentence, glossaryOf(words))).not.toEqual([]);
    });

    test.each(leaves)('has another sense in "%s"', (sentence) => {
      expect(matchTerms(sentence, glossaryOf(words))).toEqual([]);
    });
  },
);

test('every guard has examples of both kinds', () => {
  const shown = senseExamples.filter(({ finds, leaves }) => finds.length > 0 && leaves.length > 0);
  const known = new Set(shown.map(({ words }) => words));
  expect(senseGuards.map(({ words }) => words).filter((words) => !known.has(words))).toEqual([]);
});

test('a mail that speaks of goods speaks of a trade sense, also where the sentence does not', () => {
  const mail = 'The pallets left on Monday. Our truck driver has the invoice. They know about the release.';
  expect(matchTerms(mail, glossaryOf('release'))).toHaveLength(1);
  expect(matchTerms('They came on Monday. They know about the release.', glossaryOf('release'))).toEqual([]);
});
