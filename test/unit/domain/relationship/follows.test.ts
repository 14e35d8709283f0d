import { expect, test } from 'vitest';
import { Address } from '../../../../lib/domain/message/address.ts';
import { follows } from '../../../../lib/domain/relationship/follows.ts';
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
