import { NO_SUPPLIER } from '../exchange/own-notes.ts';
import { writeRows } from '../exchange/write/write-csv.ts';
import type { SupplierId } from '../ids.ts';
import { dayInput } from '../language/day-input.ts';
import type { Item } from './item.ts';

/** A supplier as a file names it. */
export type NamedSupplier = { readonly id: SupplierId; readonly name: string };

/** The columns of the file, in order. */
export const COLUMNS = [
  'Id',
  'Kind',
  'What',
  'Supplier',
  'Side',
  'Owner',
  'Due',
  'State',
  'Note',
  'Other owner',
  'Supplier got back',
  'Step',
  'Tried informally',
  'Outcome',
  'What we changed',
] as const;
/** A column of the file. */
export type Column = (typeof COLUMNS)[number];
/** Items as CSV for spreadsheets: what `readItems` takes back. Cells that a spreadsheet would run are marked as text. */
export function writeItems(items: readonly Item[], suppliers: readonly NamedSupplier[]): string {
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  return writeRows([
    [...COLUMNS],
    ...items.map((item) => {
      const name = item.supplierId === null ? NO_SUPPLIER : names.get(item.supplierId);
      const cells = cellsOf(item, name ?? '');
      return COLUMNS.map((column) => cells[column]);
    }),
  ]);
}

/** An item as its row says it. */
export function cellsOf(item: Item, supplier: string): Readonly<Record<Column, string>> {
  const idea = item.kind === 'initiative' ? item : { otherOwner: '', gaveBack: '' };
  const limit = item.kind === 'constraint' ? item : { weChanged: '' };
  const issue = item.kind === 'escalation' ? item : { step: '', informalTried: '', outcome: '' };
  return {
    Id: item.id,
    Kind: item.kind,
    What: item.title,
    Supplier: supplier,
    Side: item.owner.side,
    Owner: item.owner.name,
    Due: dayInput(item.dueAtMs),
    State: item.state,
    Note: item.note,
    'Other owner': idea.otherOwner,
    'Supplier got back': idea.gaveBack,
    Step: issue.step,
    'Tried informally': issue.informalTried,
    Outcome: issue.outcome,
    'What we changed': limit.weChanged,
  };
}
