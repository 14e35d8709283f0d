import type { Reading } from '../hints/reading.ts';
import type { Address } from '../message/address.ts';
import { isThere } from './change-people.ts';
import type { Person } from './supplier.ts';

const DAY_MS = 86_400_000;
/** Silence of one person that says something, while others of the company go on writing. */
export const STALE_DAYS = 90;
/** Fewer messages of somebody make no habit whose end could be noticed. */
const MIN_READINGS = 3;

/** A sender of whom no person is kept, with how many messages were read and when the last one was sent. */
export type NewSender = { readonly address: Address; readonly n: number; readonly lastAtMs: number };

/** Somebody who has not written for long while others of their company did. */
export type StaleContact = { readonly person: Person; readonly n: number; readonly lastAtMs: number };

/** Senders nobody has as a person, the latest first, and people who fell silent. */
export type NoticedPeople = {
  readonly newSenders: readonly NewSender[];
  readonly stale: readonly StaleContact[];
};

/**
 * What their mail to us says about the people of one supplier: only what was read, so an absence proves nothing. Whom the
 * user said to be still there is silent again only when as long has passed since.
 */
export function noticePeople(
  people: readonly Person[],
  readings: readonly Pick<Reading, 'address' | 'sentAtMs' | 'side'>[],
  nowMs: number,
): NoticedPeople {
  const theirs = readings.filter(({ side }) => side === 'theirs');
  const senders = [...Map.groupBy(theirs, ({ address }) => address)].map(([address, all]) => ({
    address,
    n: all.length,
    lastAtMs: latestOf(all.map(({ sentAtMs }) => sentAtMs)),
  }));
  const known = new Set(people.flatMap(({ addresses }) => addresses));
  const latest = latestOf(senders.map(({ lastAtMs }) => lastAtMs));
  const stale = people
    .filter((person) => person.side === 'theirs' && isThere(person, nowMs))
    .flatMap((person) => {
      const own = senders.filter(({ address }) => person.addresses.includes(address));
      const n = own.reduce((sum, sender) => sum + sender.n, 0);
      const lastAtMs = latestOf(own.map((sender) => sender.lastAtMs));
      const seenAtMs = latestOf([lastAtMs, person.stillThereAtMs]);
      const isSilent = n >= MIN_READINGS && latest - seenAtMs > STALE_DAYS * DAY_MS;
      return isSilent ? [{ person, n, lastAtMs }] : [];
    });
  const newSenders = senders
    .filter(({ address }) => !known.has(address))
    .toSorted((a, b) => b.lastAtMs - a.lastAtMs);
  return { newSenders, stale };
}

const latestOf = (times: readonly (number | null)[]): number =>
  times.reduce<number>((latest, atMs) => Math.max(latest, atMs ?? 0), 0);
