import type { PersonId, SupplierId } from '../ids.ts';
import type { Person, Supplier } from './supplier.ts';

/** A supplier with nothing but a name and whom to follow. */
export function newSupplier(of: {
  readonly id: SupplierId;
  readonly name: string;
  readonly domains: readonly string[];
  readonly addresses: Supplier['addresses'];
  readonly nowMs: number;
}): Supplier {
  return {
    id: of.id,
    name: of.name,
    perspective: 'supplier',
    tier: 'preferred',
    distance: 'open',
    domains: [...of.domains],
    addresses: [...of.addresses],
    multiLanguage: false,
    boundaries: [],
    hints: null,
    sample: false,
    createdAtMs: of.nowMs,
    rev: 0,
  };
}

/** Somebody of whom only the relationship is known. */
export const newPerson = (id: PersonId, supplierId: SupplierId): Person => ({
  id,
  supplierId,
  side: 'theirs',
  name: '',
  addresses: [],
  role: '',
  timeZone: null,
  officeHours: null,
  phone: null,
  fromMs: null,
  toMs: null,
  stillThereAtMs: null,
  sample: false,
  rev: 0,
});
