import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../../lib/domain/glossary/match-terms.ts';
import { Term } from '../../../../lib/domain/glossary/term.ts';
import { buildTerm } from '../../builders.ts';

const found = (text: string, label: string, notWhen: string[]) =>
  matchTerms(
    text,
    compileGlossary(
      [buildTerm({ labels: [{ text: label, lang: 'en', use: 'preferred' }], notWhen, scope: null })],
      null,
    ),
  ).map(({ start }) => start);

describe('a term stays silent', () => {
  test('inside a phrase that holds it, and only there', () => {
    expect(found('a hold music player on hold', 'hold', ['hold music'])).toEqual([23]);
  });

  test('with a word of the same sentence', () => {
    expect(found('The ready room is for pilots.', 'ready', ['pilots'])).toEqual([]);
    expect(found('Pilots eat. The parts are ready.', 'ready', ['pilots'])).toEqual([26]);
  });

  test('whatever the case, hyphens and accents of the phrase', () => {
    expect(found('on Hold–Music now', 'hold', ['HOLD music'])).toEqual([]);
    expect(found('a ready café', 'ready', ['cafe'])).toEqual([]);
  });

  test('also when it has several words', () => {
    expect(found('lead time of the magazine', 'lead time', ['magazine'])).toEqual([]);
  });

  test('at the edges of the text', () => {
    expect(found('hold', 'hold', ['hold music', 'pilots', '  ', '…'])).toEqual([0]);
    expect(found('hold music', 'hold', ['hold music'])).toEqual([]);
  });
});

test('a number with a dot does not end the sentence', () => {
  expect(found('Lot no. 7 is ready for the pilots', 'ready', ['lot'])).toEqual([]);
});

test('a term stored before there were such phrases has none', () => {
  const { notWhen: _new, ...old } = buildTerm();
  expect(Term.parse(old).notWhen).toEqual([]);
});
