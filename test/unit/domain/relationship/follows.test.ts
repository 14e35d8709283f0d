import { expect, test } from 'vitest';
import { SupplierId } from '../../../../lib/domain/ids.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { followedTwice, follows } from '../../../../lib/domain/relationship/follows.ts';
import { buildSupplier } from '../../builders.ts';

const supplier = buildSupplier({ addresses: [Address.parse('li@mail.example.com')] });

test.each([
  ['omar@harbour-castings.example.com', true],
  ['li@mail.example.com', true],
  ['omar@mail.example.com', false],
  ['omar@news.harbour-castings.example.com', false],
])('%s is followed: %s', (address, expected) => {
  expect(follows(supplier, Address.parse(address))).toBe(expected);
});

test('an unknown address belongs to nobody', () => {
  expect(follows(supplier, null)).toBe(false);
});

test('what another supplier follows too is named with who does, and nothing of the supplier itself', () => {
  const other = buildSupplier({
    id: SupplierId.parse('quiet'),
    name: 'Quiet Valves',
    domains: ['harbour-castings.example.com'],
  });
  const entries = [...supplier.domains, ...supplier.addresses];
  expect(followedTwice(supplier.id, entries, [supplier, other])).toEqual([
    { entry: 'harbour-castings.example.com', by: 'Quiet Valves' },
  ]);
  expect(followedTwice(null, ['mail.example.com'], [supplier, other])).toEqual([]);
});
