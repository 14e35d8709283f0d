import type { SupplierId } from '../ids.ts';
import { type Item, isOpenItem } from '../journal/item.ts';
import type { Programme } from '../programme/programme.ts';
import { type SummaryDue, summaryDue } from '../programme/summary-due.ts';
import type { Supplier } from '../relationship/supplier.ts';
import type { Charter } from './charter.ts';
import { type NextReview, nextReview } from './next-review.ts';
import { isOpen, type Readback } from './readback.ts';

/** Something that waits for the user or for the other side, with any supplier. */
export type Waiting =
  | ({ readonly supplierId: SupplierId; readonly supplierName: string } & (
      | { readonly kind: 'review'; readonly review: NextReview }
      | { readonly kind: 'summary'; readonly summary: SummaryDue }
      | { readonly kind: 'readback'; readonly readback: Readback }
    ))
  /** The name is null for what concerns our own way of working. */
  | { readonly kind: 'item'; readonly supplierName: string | null; readonly item: Item };

/** A day before it is due, or rather on its day, an item waits: it is due at the end of that day. */
export const ITEM_WAITS_MS = 86_400_000;

/** What is looked through. */
export type WaitingSources = {
  readonly suppliers: readonly Supplier[];
  readonly charters: readonly Charter[];
  readonly programmes: readonly Programme[];
  readonly items: readonly Item[];
  readonly readbacks: readonly Readback[];
};

/** Reviews that are due, then summaries of sessions that are owed, items of today and before, open readbacks; each the longest waiting first. */
export function waitingNow(
  { suppliers, charters, programmes, items, readbacks }: WaitingSources,
  nowMs: number,
): Waiting[] {
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  const known = <T extends { readonly supplierId: SupplierId }>(row: T) =>
    [{ row, supplierId: row.supplierId, supplierName: names.get(row.supplierId) ?? '' }].filter(
      ({ supplierName }) => supplierName !== '',
    );
  const due = charters
    .flatMap(known)
    .map(({ row, ...whose }) => ({ kind: 'review' as const, ...whose, review: nextReview(row, nowMs) }))
    .filter(({ review }) => review.state === 'due')
    .toSorted((a, b) => a.review.dueAtMs - b.review.dueAtMs);
  const owed = programmes
    .flatMap(known)
    .flatMap(({ row, ...whose }) => {
      const summary = summaryDue(row.discovery, nowMs);
      return summary === null ? [] : [{ kind: 'summary' as const, ...whose, summary }];
    })
    .toSorted((a, b) => a.summary.dueAtMs - b.summary.dueAtMs);
  const late = items
    .flatMap((item) => {
      const { supplierId, dueAtMs } = item;
      const supplierName = supplierId === null ? null : (names.get(supplierId) ?? '');
      const waits = dueAtMs !== null && dueAtMs < nowMs + ITEM_WAITS_MS && isOpenItem(item);
      return waits && supplierName !== '' ? [{ kind: 'item' as const, supplierName, item, dueAtMs }] : [];
    })
    .toSorted((a, b) => a.dueAtMs - b.dueAtMs);
  const open = readbacks
    .filter(isOpen)
    .flatMap(known)
    .map(({ row, ...whose }) => ({ kind: 'readback' as const, ...whose, readback: row }))
    .toSorted((a, b) => a.readback.askedAtMs - b.readback.askedAtMs);
  return [...due, ...owed, ...late, ...open];
}
