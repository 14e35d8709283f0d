import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const tiers: Record<Supplier['tier'], MessageKey> = {
  strategic: 'tierStrategic',
  preferred: 'tierPreferred',
  transactional: 'tierTransactional',
};

const distances: Record<Supplier['distance'], MessageKey> = {
  open: 'distanceOpen',
  bounded: 'distanceBounded',
  regulated: 'distanceRegulated',
};

const perspectives: Record<Supplier['perspective'], MessageKey> = {
  supplier: 'perspectiveSupplier',
  customer: 'perspectiveCustomer',
};

/** How much the relationship is worth tending, in a word. */
export const tierText = (tier: Supplier['tier']): string => t(tiers[tier]);

/** Circumstances that keep hints away, in words. */
export const distanceText = (distance: Supplier['distance']): string => t(distances[distance]);

/** What they are to us. */
export const perspectiveText = (perspective: Supplier['perspective']): string => t(perspectives[perspective]);
