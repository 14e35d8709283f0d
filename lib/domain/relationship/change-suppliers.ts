import type { SupplierId } from '../ids.ts';
import type { Supplier } from './supplier.ts';

/** Two records of one company as one: `kept` decides what both say, and everybody is followed who was. */
export const mergedSupplier = (kept: Supplier, other: Supplier): Supplier => ({
  ...kept,
  domains: joined(kept.domains, other.domains).slice(0, 50),
  addresses: joined(kept.addresses, other.addresses).slice(0, 200),
  multiLanguage: kept.multiLanguage || other.multiLanguage,
  boundaries: joined(kept.boundaries, other.boundaries).slice(0, 100),
  createdAtMs: Math.min(kept.createdAtMs, other.createdAtMs),
});

/** A supplier without one of its domains, and a new one that has it and is treated alike. */
export const splitSupplier = (
  supplier: Supplier,
  of: {
    readonly id: SupplierId;
    readonly domain: string;
    readonly name: string;
    readonly nowMs: number;
  },
): { readonly rest: Supplier; readonly split: Supplier } => {
  const isTheirs = (address: string) => address.endsWith(`@${of.domain}`);
  return {
    rest: {
      ...supplier,
      domains: supplier.domains.filter((domain) => domain !== of.domain),
      addresses: supplier.addresses.filter((address) => !isTheirs(address)),
    },
    split: {
      ...supplier,
      id: of.id,
      name: of.name,
      domains: [of.domain],
      addresses: supplier.addresses.filter(isTheirs),
      createdAtMs: of.nowMs,
      rev: 0,
    },
  };
};

const joined = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
