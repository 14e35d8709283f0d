import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../../lib/domain/glossary/match-terms.ts';
import { senseGuards } from '../../../../lib/domain/glossary/sense-guards.ts';
import { buildTerm } from '../../builders.ts';

/** The guarded words as labels without inflections, so that each guard is tested on the forms it names. */
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

describe.each(senseGuards.map((guard) => [guard.words, guard] as const))('%s', (words, { finds, leaves }) => {
  test.each(finds)('is the term in "%s"', (sentence) => {
    expect(matchTerms(sentence, glossaryOf(words))).not.toEqual([]);
  });

  test.each(leaves)('has another sense in "%s"', (sentence) => {
    expect(matchTerms(sentence, glossaryOf(words))).toEqual([]);
  });
});
