import { expect, test } from 'vitest';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { buildsCompounds } from '../../../../lib/domain/glossary/compounds.ts';
import { matchTerms } from '../../../../lib/domain/glossary/match-terms.ts';
import { buildTerm } from '../../builders.ts';

const found = (text: string, label: string, compounds = true) =>
  matchTerms(
    text,
    compileGlossary(
      [buildTerm({ labels: [{ text: label, lang: 'de', use: 'preferred', compounds }], scope: null })],
      null,
    ),
  ).map(({ start, end }) => text.slice(start, end));

test.each([
  ['die Lieferzeitverlängerung', 'Lieferzeit', 'Lieferzeit'],
  ['eine Liefertermin-Abweichung', 'Liefertermin', 'Liefertermin'],
  ['jede Lieferterminabweichung', 'Liefertermin', 'Liefertermin'],
  ['drei Lieferzeiten', 'Lieferzeit', 'Lieferzeit'],
  ['die Rahmenbestellungen', 'Bestellung', 'bestellung'],
  ['eine Teillieferung', 'Lieferung', 'lieferung'],
  ['der Lieferungsverzug', 'Lieferung', 'Lieferung'],
  ['LIEFERZEITPLAN', 'Lieferzeit', 'LIEFERZEIT'],
  ['die Lieferverzoegerungsmeldung', 'Lieferverzögerung', 'Lieferverzoegerung'],
])('%s holds %s', (text, label, part) => {
  expect(found(text, label)).toEqual([part]);
});

test.each([
  ['ein lieferzeitlicher Rahmen', 'Lieferzeit'],
  ['Lieferzeitlich gesehen', 'Lieferzeit'],
  ['Ausliefern', 'Liefer'],
  ['Die Unzeiten', 'Zeiten'],
  ['Lieferzeitxyz', 'Lieferzeit'],
  ['https://x.example.com/Lieferzeitplan', 'Lieferzeit'],
  ['Die Zeitung', 'Zeit'],
])('%s does not hold %s', (text, label) => {
  expect(found(text, label)).toEqual([]);
});

test('a label that does not ask for it is found as a word only', () => {
  expect(found('die Lieferzeitverlängerung', 'Lieferzeit', false)).toEqual([]);
});

test.each([
  ['de', true],
  ['de-AT', true],
  ['nb', true],
  ['en', false],
  ['deu-x', false],
])('%s builds compounds: %s', (lang, builds) => {
  expect(buildsCompounds(lang)).toBe(builds);
});
