import type { PersonId, SupplierId } from '../ids.ts';
import type { Person } from './supplier.ts';

/** Addresses that one person may have. */
const MAX_ADDRESSES = 20;

/** Two records of one person as one: `kept` wins where both say something, and nothing that only one says is lost. */
export const mergedPerson = (kept: Person, other: Person): Person => ({
  ...kept,
  addresses: [...new Set([...kept.addresses, ...other.addresses])].slice(0, MAX_ADDRESSES),
  role: kept.role || other.role,
  timeZone: kept.timeZone ?? other.timeZone,
  officeHours: kept.officeHours ?? other.officeHours,
  phone: kept.phone ?? other.phone,
  fromMs: earliest(kept.fromMs, other.fromMs),
  toMs: kept.toMs === null || other.toMs === null ? null : Math.max(kept.toMs, other.toMs),
  stillThereAtMs: latest(kept.stillThereAtMs, other.stillThereAtMs),
});

/** Those of `others` who are somebody of `kept`: on the same side, with an address that both have. */
export function samePeople(
  kept: readonly Person[],
  others: readonly Person[],
): readonly (readonly [kept: Person, other: Person])[] {
  const keyOf = (person: Person, address: string) => `${person.side} ${address}`;
  const byAddress = new Map(
    kept.flatMap((person) => person.addresses.map((address) => [keyOf(person, address), person])),
  );
  return others.flatMap((other) => {
    const address = other.addresses.find((one) => byAddress.has(keyOf(other, one)));
    const same = address === undefined ? undefined : byAddress.get(keyOf(other, address));
    return same === undefined ? [] : [[same, other]];
  });
}

/** Somebody who works for another company from `nowMs` on: the record that stays behind with its addresses, and a new one without. */
export const movedPerson = (
  person: Person,
  to: { readonly id: PersonId; readonly supplierId: SupplierId },
  nowMs: number,
): { readonly left: Person; readonly joined: Person } => ({
  left: { ...person, toMs: nowMs },
  joined: {
    ...person,
    ...to,
    addresses: [],
    role: '',
    fromMs: nowMs,
    toMs: null,
    stillThereAtMs: null,
    sample: false,
    rev: 0,
  },
});

/** Whether somebody is there at that moment, as far as their dates say. */
export const isThere = ({ fromMs, toMs }: Pick<Person, 'fromMs' | 'toMs'>, nowMs: number): boolean =>
  (fromMs === null || fromMs <= nowMs) && (toMs === null || toMs > nowMs);

const earliest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

const latest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
