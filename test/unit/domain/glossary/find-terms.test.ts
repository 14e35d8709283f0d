import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANY_TERM, createTermSearch, findTerms } from '../../../../lib/domain/glossary/find-terms.ts';
import { nameOf } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

const label = (text: string) => [{ text, lang: 'en', use: 'preferred' as const }];
const shipped = buildTerm();
const lead = buildTerm({ id: TermId.parse('lead'), labels: label('lead time'), theirs: null, scope: null });
const old = buildTerm({ id: TermId.parse('old'), labels: label('ASN'), theirs: null, status: 'retired' });
const names = (filter: Partial<typeof ANY_TERM>) =>
  findTerms([lead, old, shipped], { ...ANY_TERM, ...filter }).map(nameOf);

test('divergences come first and retired terms stay away', () => {
  expect(names({})).toEqual(['shipped', 'lead time']);
});

test('retired terms are found when asked for', () => {
  expect(names({ status: 'retired' })).toEqual(['ASN']);
  expect(names({ status: 'all' })).toHaveLength(3);
});

test('every word must occur in a label or a meaning, in any case', () => {
  expect(names({ text: 'CARRIER handed' })).toEqual(['shipped']);
  expect(names({ text: 'carrier time' })).toEqual([]);
});

test('a term for all suppliers holds for each', () => {
  expect(names({ supplierId: SupplierId.parse('delta') })).toEqual(['lead time']);
});

test('only divergences', () => {
  expect(names({ divergentOnly: true })).toEqual(['shipped']);
});

test.each(['lead-time', 'LEAD  TIME', 'Lead‑time', 'léad'])('%s finds lead time', (text) => {
  expect(names({ text })).toEqual(['lead time']);
});

test('a name that begins with the text goes first, then labels, then words, then what only holds it', () => {
  const term = (id: string, labels: string[], meaning = '') =>
    buildTerm({
      id: TermId.parse(id),
      labels: labels.flatMap(label),
      ours: meaning === '' ? null : { text: meaning, threshold: null },
      theirs: null,
    });
  const terms = [
    term('meaning', ['scrap'], 'before the order'),
    term('word', ['firm order']),
    term('label', ['purchase', 'order form']),
    term('name', ['order']),
    term('inside', ['reorder']),
  ];
  const found = findTerms(terms, { ...ANY_TERM, text: 'order' });
  expect(found.map(({ id }) => id)).toEqual(['name', 'label', 'word', 'inside', 'meaning']);
});

test.each(['shiped', 'shpped', 'hsipped', 'ship', 'leed time', 'leed tiem'])(
  '%s is found with its slips',
  (text) => {
    expect(names({ text })).toHaveLength(1);
  },
);

test.each(['xhipped', 'shzz', 'lxxd'])('%s is too far from anything', (text) => {
  expect(names({ text })).toEqual([]);
});

test('a search can be asked again and again with another filter', () => {
  const search = createTermSearch([lead, old, shipped]);
  expect(search({ ...ANY_TERM, text: 'asn' })).toEqual([]);
  expect(search({ ...ANY_TERM, text: 'asn', status: 'all' })).toEqual([old]);
  expect(search(ANY_TERM)).toEqual([shipped, lead]);
});

test('typing on finds what asking anew finds, in the same order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-'), minLength: 1, maxLength: 6 });
  const lists = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lists, word, (forms, typed) => {
      const terms = forms.map((labels, at) =>
        buildTerm({ id: TermId.parse(`t${at}`), labels: labels.flatMap(label), theirs: null }),
      );
      const search = createTermSearch(terms);
      for (let end = 1; end <= typed.length; end += 1) {
        const filter = { ...ANY_TERM, text: typed.slice(0, end) };
        expect(search(filter)).toEqual(createTermSearch(terms)(filter));
      }
    }),
  );
});
