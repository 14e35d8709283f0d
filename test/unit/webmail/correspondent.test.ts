import { describe, expect, test } from 'vitest';
import { addressIn, correspondent, readCorrespondent } from '../../../lib/webmail/correspondent.ts';

describe('an address', () => {
  test.each([
    ['li@harbour-castings.example.com', 'li@harbour-castings.example.com'],
    [' Li@Harbour-Castings.Example.com ', 'li@harbour-castings.example.com'],
    ['mailto:li@harbour-castings.example.com', 'li@harbour-castings.example.com'],
    ['\u200bli@harbour-castings.example.com\ue135', 'li@harbour-castings.example.com'],
  ])('%j is read as %s', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  test.each([
    null,
    undefined,
    '',
    'Li Wen',
    'li@',
    'a@b@c',
    'li@x.example.com, omar@x.example.com',
    `${'a'.repeat(400)}@x.example.com`,
  ])('%j is none', (text) => {
    expect(addressIn(text)).toBeNull();
  });
});

describe('somebody in a header', () => {
  test.each([
    ['Li Wen<li@x.example.com>', { name: 'Li Wen', address: 'li@x.example.com' }],
    ['Li Wen <LI@x.example.com>', { name: 'Li Wen', address: 'li@x.example.com' }],
    ['<li@x.example.com>', { name: null, address: 'li@x.example.com' }],
    ['Li\u00a0 Wen', { name: 'Li Wen', address: null }],
    ['', { name: null, address: null }],
  ])('%j', (text, expected) => {
    expect(readCorrespondent(text)).toEqual(expected);
  });

  test('a display name that looks like an address proves nothing', () => {
    expect(readCorrespondent('boss@buyer.example.com')).toEqual({
      name: 'boss@buyer.example.com',
      address: null,
    });
  });

  test('of two addresses in brackets none is believed', () => {
    expect(readCorrespondent('Boss <boss@buyer.example.com> <mallory@evil.example.com>').address).toBeNull();
  });

  test('a name that repeats the address is no name', () => {
    expect(correspondent('LI@x.example.com', addressIn('li@x.example.com'))).toEqual({
      name: null,
      address: 'li@x.example.com',
    });
  });
});
