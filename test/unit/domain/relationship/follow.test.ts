import { expect, test } from 'vitest';
import { Address } from '../../../../lib/domain/message/address.ts';
import { followChoices, suggestSupplierName } from '../../../../lib/domain/relationship/follow.ts';

const ana = Address.parse('ana@buyer.example.com');

test.each([
  ['li@harbour-castings.example.com', ['domain', 'address']],
  ['wei.zhang@gmail.com', ['address']],
  ['wei@163.com', ['address']],
  ['sales@hotmail.co.uk', ['address']],
  ['kofi@buyer.example.com', ['address']],
  ['ana@buyer.example.com', []],
])('%s can be followed by %o', (address, choices) => {
  expect(followChoices(Address.parse(address), [ana])).toEqual(choices);
});

test('an own free-mail address does not stand in the way of others there', () => {
  const own = Address.parse('me@gmail.com');
  expect(followChoices(Address.parse('wei@gmail.com'), [own])).toEqual(['address']);
});

test.each([
  ['li@harbour-castings.example.com', 'Harbour Castings'],
  ['x@acme.co.uk', 'Acme'],
  ['x@mail.acme.com.br', 'Acme'],
  ['x@news.acme.de', 'Acme'],
  ['x@acme.com', 'Acme'],
  ['x@co.uk', 'Co'],
  ['wei.zhang@gmail.com', 'Wei Zhang'],
  ['orders@localhost', 'Localhost'],
  ['li@3m.com', '3m'],
])('%s suggests %s', (address, name) => {
  expect(suggestSupplierName(Address.parse(address))).toBe(name);
});
