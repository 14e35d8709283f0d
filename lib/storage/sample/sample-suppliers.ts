import type { Supplier } from '../../domain/relationship/supplier.ts';
import { sampleSuppliers } from './sample-ids.ts';

type Given = Pick<Supplier, 'id' | 'name' | 'tier' | 'domains'> & Partial<Supplier>;

const supplier = (given: Given, nowMs: number): Supplier => ({
  perspective: 'supplier',
  distance: 'open',
  addresses: [],
  multiLanguage: false,
  boundaries: [],
  hints: null,
  sample: true,
  createdAtMs: nowMs,
  rev: 1,
  ...given,
});

/** The four suppliers that the sample follows. */
export const suppliersOfSample = (nowMs: number): Supplier[] =>
  [
    {
      id: sampleSuppliers.harbour,
      name: 'Harbour Castings (sample)',
      tier: 'strategic' as const,
      domains: ['harbour-castings.example.com'],
      multiLanguage: true,
    },
    {
      id: sampleSuppliers.delta,
      name: 'Delta Forgings (sample)',
      tier: 'strategic' as const,
      domains: ['delta-forgings.example.com'],
      multiLanguage: true,
    },
    {
      id: sampleSuppliers.orchid,
      name: 'Orchid Plastics (sample)',
      tier: 'preferred' as const,
      domains: ['orchid-plastics.example.com'],
    },
    {
      id: sampleSuppliers.bolts,
      name: 'Bolts Depot (sample)',
      tier: 'transactional' as const,
      domains: ['bolts-depot.example.com'],
    },
  ].map((given) => supplier(given, nowMs));
