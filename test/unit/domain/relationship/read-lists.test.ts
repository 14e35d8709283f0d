import { expect, test } from 'vitest';
import {
  readAddresses,
  readDomains,
  readFollowed,
  readLines,
} from '../../../../lib/domain/relationship/read-lists.ts';

test('domains are read once each, in lower case, with or without @', () => {
  expect(readDomains('@Harbour.example.com, delta.example.com\nharbour.example.com')).toEqual({
    ok: true,
    value: ['harbour.example.com', 'delta.example.com'],
  });
});

test.each(['example', 'a b', 'http://x.example.com', 'li@x.example.com', '-x.example.com'])(
  '"%s" is no domain',
  (text) => {
    expect(readDomains(text).ok).toBe(false);
  },
);

test('a free-mail domain can not be followed, an address there can', () => {
  expect(readDomains('harbour.example.com, Gmail.com')).toMatchObject({ error: { entries: ['Gmail.com'] } });
  expect(readFollowed('@gmail.com')).toMatchObject({ ok: false });
  expect(readFollowed('li@gmail.com')).toMatchObject({ ok: true });
});

test('an address that cannot be read is named', () => {
  expect(readAddresses('li@x.example.com; omar at x')).toEqual({
    ok: false,
    error: { kind: 'unreadable-entries', entries: ['omar', 'at', 'x'] },
  });
});

test('nothing is an empty list', () => {
  expect(readAddresses('  \n')).toEqual({ ok: true, value: [] });
});

test('domains and addresses are told apart in one list', () => {
  expect(readFollowed('@x.example.com, li@y.example.com z.example.com')).toEqual({
    ok: true,
    value: { domains: ['x.example.com', 'z.example.com'], addresses: ['li@y.example.com'] },
  });
  expect(readFollowed('x, li@')).toMatchObject({ ok: false, error: { entries: ['x', 'li@'] } });
});

test('lines are trimmed and empty ones are dropped; one that is too long, or too many, is named', () => {
  const few = { most: 2, longest: 8 };
  expect(readLines(' castings \n\n  tooling\n', few)).toEqual({ ok: true, value: ['castings', 'tooling'] });
  expect(readLines('castings\ntooling of 2024\nrest', few)).toMatchObject({
    error: { entries: ['tooling of 2024', 'rest'] },
  });
});
