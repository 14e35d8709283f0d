import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { Badge } from '../ui/badge.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { perspectiveText, tierText } from './supplier-words.ts';

/** Tier, perspective when it is not the usual one, and whether it is made up. */
export const SupplierMarks = ({ supplier }: { readonly supplier: Supplier }) => (
  <span className="flex flex-wrap gap-1">
    <Badge tone={supplier.tier === 'strategic' ? 'accent' : 'neutral'}>{tierText(supplier.tier)}</Badge>
    {supplier.perspective === 'customer' && <Badge>{perspectiveText('customer')}</Badge>}
    {supplier.sample && <SampleBadge />}
  </span>
);
