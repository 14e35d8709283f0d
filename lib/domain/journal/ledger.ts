import type { JournalEntry, LedgerMark } from './journal-entry.ts';

const DAY_MS = 86_400_000;
/** After so long without a deposit of ours, three ideas for one are offered. */
export const NO_DEPOSIT_DAYS = 60;

/** An entry that the user marked as a deposit or a withdrawal. */
export type LedgerEntry = JournalEntry & { readonly ledger: LedgerMark };

/** One step of the line over time: where it stands after the entry. A drawing only; nobody is told a number. */
export type LedgerPoint = { readonly entry: LedgerEntry; readonly atMs: number; readonly level: number };

/** The trust account of one relationship, folded from its marked entries, oldest first. */
export function foldLedger(entries: readonly JournalEntry[]): LedgerPoint[] {
  let level = 0;
  return entries
    .filter((entry): entry is LedgerEntry => entry.ledger !== null)
    .toSorted((a, b) => a.createdAtMs - b.createdAtMs)
    .map((entry) => {
      level += entry.ledger.kind === 'deposit' ? entry.ledger.weight : -entry.ledger.weight;
      return { entry, atMs: entry.createdAtMs, level };
    });
}

/**
 * Days since we last put something in, when that is {@link NO_DEPOSIT_DAYS} or more; null while it is not, or while nothing is
 * known: an account that nobody keeps asks for nothing.
 */
export function daysWithoutDeposit(points: readonly LedgerPoint[], nowMs: number): number | null {
  const first = points[0];
  if (first === undefined) return null;
  const ours = points.findLast(
    ({ entry: { ledger } }) => ledger.side === 'ours' && ledger.kind === 'deposit',
  );
  const days = Math.floor((nowMs - (ours ?? first).atMs) / DAY_MS);
  return days >= NO_DEPOSIT_DAYS ? days : null;
}
