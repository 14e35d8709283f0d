import { expect, test } from 'vitest';
import {
  type MutePlace,
  mutedTerms,
  muteIdOf,
  type TermMute,
} from '../../../../lib/domain/glossary/term-mute.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { NOON_MS } from '../../builders.ts';
import { buildThread } from '../../messaging/build-requests.ts';

const termId = TermId.parse('shipped');
const li = Address.parse('li@harbour-castings.example.com');
const omar = Address.parse('omar@harbour-castings.example.com');
const mute = (place: MutePlace): TermMute => ({ id: muteIdOf(termId, place), termId, place, atMs: NOON_MS });
const isMuted = (place: MutePlace, mail: Parameters<typeof mutedTerms>[1]) =>
  mutedTerms([mute(place)], mail).has(termId);

test('in a thread it stays silent there, whoever writes', () => {
  const place: MutePlace = { kind: 'thread', thread: buildThread() };
  expect(isMuted(place, { thread: buildThread({ subject: 'Re: Pump housings' }), addresses: [omar] })).toBe(
    true,
  );
  expect(isMuted(place, { thread: buildThread({ threadKey: 't2' }), addresses: [li] })).toBe(false);
  expect(isMuted(place, { thread: null, addresses: [li] })).toBe(false);
});

test('a thread without a key is known by its address', () => {
  const keyless = buildThread({ threadKey: null });
  const place: MutePlace = { kind: 'thread', thread: keyless };
  expect(isMuted(place, { thread: keyless, addresses: [] })).toBe(true);
  expect(
    isMuted(place, {
      thread: { ...keyless, url: 'https://mail.google.com/mail/u/0/#inbox/t9' },
      addresses: [],
    }),
  ).toBe(false);
});

test('with a person it stays silent in every thread of theirs', () => {
  const place: MutePlace = { kind: 'person', address: li };
  expect(isMuted(place, { thread: buildThread({ threadKey: 't9' }), addresses: [omar, li] })).toBe(true);
  expect(isMuted(place, { thread: buildThread(), addresses: [omar] })).toBe(false);
});

test('everywhere is everywhere', () => {
  expect(isMuted({ kind: 'everywhere' }, { thread: null, addresses: [] })).toBe(true);
});

test('the same wish has the same id, another place another', () => {
  const ids = [
    muteIdOf(termId, { kind: 'thread', thread: buildThread() }),
    muteIdOf(termId, { kind: 'thread', thread: buildThread({ subject: null }) }),
    muteIdOf(termId, { kind: 'person', address: li }),
    muteIdOf(termId, { kind: 'everywhere' }),
  ];
  expect(new Set(ids).size).toBe(3);
});
