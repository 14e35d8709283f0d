import { expect, test } from 'vitest';
import { pickedOf } from '../../../components/popup/picked.ts';
import { createSearch, type Hit } from '../../../components/popup/search-index.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import type { SearchDocument } from '../../../lib/storage/search-index.ts';

const harbour = SupplierId.parse('harbour');

const buildDocument = (given: Partial<SearchDocument>): SearchDocument => ({
  key: `${given.kind ?? 'row'}:${given.id ?? '1'}`,
  kind: 'row',
  id: '1',
  title: '',
  text: '',
  supplierId: harbour,
  supplierName: 'Harbour Castings',
  ...given,
});

const titles = (hits: readonly Hit[]) => hits.map((hit) => hit.title);

const search = createSearch([
  buildDocument({ id: '1', title: 'Daily shipment update', text: 'shared sheet' }),
  buildDocument({ id: '2', title: 'Price review', text: 'shipment prices' }),
  buildDocument({ kind: 'term', id: '3', title: 'shipped', supplierId: null, supplierName: '' }),
  buildDocument({ kind: 'person', id: '4', title: 'Omar Haddad', text: 'quality lead' }),
  buildDocument({ kind: 'supplier', id: 'harbour', title: 'Harbour Castings' }),
]);

test.each([
  ['ship', ['Daily shipment update', 'Price review', 'shipped']],
  ['sheet ship', ['Daily shipment update']],
  ['qual', ['Omar Haddad']],
  ['harbor omar', ['Omar Haddad']],
  ['nonsense', []],
])('"%s" finds %j', (words, expected) => {
  expect(titles(search(words))).toEqual(expected);
});

test('each kind shows its five best hits', () => {
  const many = createSearch(
    Array.from({ length: 9 }, (_, at) => buildDocument({ id: String(at), title: `Row ${at}` })),
  );
  expect(many('row')).toHaveLength(5);
});

test.each([
  ['a term leads to its meanings', 'term', { kind: 'term', termId: '1' }],
  [
    'a row leads to its supplier with the filter set',
    'row',
    { kind: 'supplier', supplierId: 'harbour', filter: 'Pallets' },
  ],
  ['a person leads to their supplier', 'person', { kind: 'supplier', supplierId: 'harbour', filter: '' }],
] as const)('%s', (_, kind, expected) => {
  expect(pickedOf(buildDocument({ kind, title: 'Pallets' }))).toEqual(expected);
});
