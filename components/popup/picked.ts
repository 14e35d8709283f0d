import { type SupplierId, TermId } from '../../lib/domain/ids.ts';
import type { Hit } from './search-index.ts';

/** What somebody picked to look at instead of the thread in front. */
export type Picked =
  | { readonly kind: 'supplier'; readonly supplierId: SupplierId; readonly filter: string }
  | { readonly kind: 'term'; readonly termId: TermId };

/** Where a hit leads: a term to its meanings, everything else to its supplier, a row with the filter set to it. */
export function pickedOf(hit: Hit): Picked | null {
  if (hit.kind === 'term') return { kind: 'term', termId: TermId.parse(hit.id) };
  if (hit.supplierId === null) return null;
  return { kind: 'supplier', supplierId: hit.supplierId, filter: hit.kind === 'row' ? hit.title : '' };
}
