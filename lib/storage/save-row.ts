import type { Table } from 'dexie';
import { err, ok, type Result } from '../domain/result.ts';

type Row = { readonly id: string; readonly rev: number };

/**
 * Stores a record that was read at `expectedRev` (null for a new one, or one that was deleted) under the next `rev`.
 * Call it inside a transaction. A record that changed meanwhile is a conflict and stays as it is.
 */
export async function saveRow<R extends Row>(
  table: Table<R, string>,
  row: R,
  expectedRev: number | null,
): Promise<Result<R, { readonly kind: 'conflict' } | { readonly kind: 'gone' }>> {
  const current = await table.get(row.id);
  if (current === undefined && expectedRev !== null) return err({ kind: 'gone' });
  if (current !== undefined && current.rev !== expectedRev) return err({ kind: 'conflict' });
  // What was deleted goes on where it ended: an open form must not take it for an earlier state that it has read.
  const saved = { ...row, rev: (expectedRev ?? row.rev) + 1 };
  await table.put(saved);
  return ok(saved);
}
