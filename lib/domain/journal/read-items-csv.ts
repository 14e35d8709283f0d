import * as z from 'zod/mini';
import { NO_SUPPLIER } from '../exchange/own-notes.ts';
import type { Refusal } from '../exchange/problem.ts';
import { finish } from '../exchange/read-entry.ts';
import { readTable } from '../exchange/table/read-table.ts';
import type { TableRow } from '../exchange/table/table.ts';
import { ItemId, type SupplierId } from '../ids.ts';
import { dayInput } from '../language/day-input.ts';
import { err, ok, type Result } from '../result.ts';
import { Item } from './item.ts';
import { COLUMNS, type Column, cellsOf, type NamedSupplier } from './items-csv.ts';
import { endOfDay, type ItemStart, inState, newItem } from './new-item.ts';

/** A row of a file that can't be taken, and where: counted from 1, the header included. */
export type BadRow = {
  readonly row: number;
  /** The line of text in which the row begins: cells may hold several. */
  readonly line: number;
  /** `D`, as a spreadsheet calls the column. */
  readonly letter: string;
  readonly column: Column;
  readonly found: string;
  /** `twice`: the same item stands in an earlier row. */
  readonly why: 'unreadable' | 'twice';
};

/** Why nothing of a file was taken. */
export type ItemsCsvError =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'no-columns'; readonly missing: readonly Column[] }
  | { readonly kind: 'bad-rows'; readonly rows: readonly BadRow[] };

/** Without these a row can't be understood. */
const NEEDED: readonly Column[] = ['Kind', 'What', 'Supplier'];

/** What a file is read against. */
export type ItemsContext = {
  readonly suppliers: readonly NamedSupplier[];
  /** Items that are there: a row with the id of one changes it. */
  readonly items: readonly Item[];
  readonly nowMs: number;
  readonly newId: () => string;
};

/**
 * Reads a table of items, columns in any order and with any delimiter. All rows or none: each row that can't be taken is
 * named, with its place and what stands there. An item that is known keeps what the file has no column for; one that is not
 * keeps the id of the file, so that the same file can be read again.
 */
export function readItems(text: string, context: ItemsContext): Result<readonly Item[], ItemsCsvError> {
  const table = finish(readTable(text));
  if (!table.ok) return err({ kind: 'refused', refusal: table.error });
  const { header, rows } = table.value;
  const [first, ...rest] = header === null ? rows : [header, ...rows];
  const columns = columnsOf(first);
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) return err({ kind: 'no-columns', missing });
  const read = rest.map((row) => itemOf(row, columns, context));
  const twice = repeated(read);
  const lines = linesOf(text, first, rest);
  const bad = read.flatMap((one, at): BadRow[] => {
    const { place: row, cells } = rest[at] ?? { place: 0, cells: [] };
    const column = one.ok ? 'Id' : one.error;
    if (one.ok && !twice.has(at)) return [];
    const index = columns.get(column) ?? 0;
    const found = (cells[index] ?? '').trim().slice(0, 80);
    const why = one.ok ? 'twice' : 'unreadable';
    return [{ row, line: lines[at] ?? row, letter: letterOf(index), column, found, why }];
  });
  return bad.length > 0
    ? err({ kind: 'bad-rows', rows: bad })
    : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** The places of rows whose item stands in an earlier row. */
function repeated(read: readonly Result<Item, Column>[]): ReadonlySet<number> {
  const seen = new Set<ItemId>();
  return new Set(
    read.flatMap((one, at) => {
      if (!one.ok) return [];
      const isSeen = seen.has(one.value.id);
      seen.add(one.value.id);
      return isSeen ? [at] : [];
    }),
  );
}

/** The line of text in which each row begins. */
function linesOf(text: string, header: TableRow | undefined, rows: readonly TableRow[]): number[] {
  let further = /^"?sep=/i.test(text) ? 1 : 0;
  further += breaksIn(header);
  return rows.map((row) => {
    const line = row.place + further;
    further += breaksIn(row);
    return line;
  });
}

const breaksIn = (row: TableRow | undefined): number =>
  (row?.cells ?? []).reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** `A` for the first column, `AA` for the 27th. */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

type Columns = ReadonlyMap<Column, number>;

const columnsOf = (row: TableRow | undefined): Columns =>
  new Map(
    (row?.cells ?? []).flatMap((cell, index) => {
      const column = COLUMNS.find((name) => name.toLowerCase() === cell.trim().toLowerCase());
      return column === undefined ? [] : [[column, index] as const];
    }),
  );

function itemOf(row: TableRow, columns: Columns, context: ItemsContext): Result<Item, Column> {
  const written = (column: Column) => row.cells[columns.get(column) ?? -1]?.trim() ?? '';
  const id = written('Id');
  const before = id === '' ? undefined : context.items.find((one) => one.id === id);
  const known = before === undefined ? null : cellsOf(before, nameOf(before.supplierId, context.suppliers));
  const cell: Cell = (column) => (columns.has(column) ? written(column) : (known?.[column] ?? ''));
  const start = startOf(cell, before, context.suppliers);
  if (!start.ok) return start;
  const isId = z.safeParse(ItemId, id).success;
  if (id !== '' && !isId) return err('Id');
  const { supplierId, ...rest } = start.value;
  const whole = { ...rest, source: before?.source ?? null };
  const fresh = newItem(id === '' ? context.newId() : id, supplierId, whole, context.nowMs);
  const parsed = z.safeParse(Item, filled(fresh, before, cell, context.nowMs));
  return parsed.success ? ok(parsed.data) : err(columnOfIssue(String(parsed.error.issues[0]?.path[0] ?? '')));
}

const nameOf = (id: SupplierId | null, suppliers: readonly NamedSupplier[]): string =>
  id === null ? NO_SUPPLIER : (suppliers.find((one) => one.id === id)?.name ?? '');

type Start = Omit<ItemStart, 'source'> & { readonly supplierId: SupplierId | null };

/** What every item needs, or the first column that can't be read. */
function startOf(
  cell: Cell,
  before: Item | undefined,
  suppliers: readonly NamedSupplier[],
): Result<Start, Column> {
  const kind = KINDS.find((one) => one === cell('Kind').toLowerCase());
  const supplierId = supplierOf(cell('Supplier'), before, suppliers);
  const side = sideOf(cell('Side'));
  const dueAtMs = dueOf(cell('Due'));
  if (kind === undefined) return err('Kind');
  if (cell('What') === '') return err('What');
  if (supplierId === undefined) return err('Supplier');
  if (side === null) return err('Side');
  if (dueAtMs === undefined) return err('Due');
  return ok({ kind, title: cell('What'), side, dueAtMs, supplierId });
}

/** The supplier of a name; of several with the same name, the one it was with before. Null for nobody, undefined when none is called so. */
function supplierOf(
  name: string,
  before: Item | undefined,
  suppliers: readonly NamedSupplier[],
): SupplierId | null | undefined {
  if (name === NO_SUPPLIER) return null;
  const called = suppliers.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return (called.find(({ id }) => id === before?.supplierId) ?? called[0])?.id;
}

const KINDS = ['commitment', 'action', 'request', 'initiative', 'constraint', 'escalation'] as const;
type Cell = (column: Column) => string;

/** A new item with what its row says besides, and with what the item it changes has already. */
function filled(fresh: Item, before: Item | undefined, cell: Cell, nowMs: number): unknown {
  const { kind, owner } = fresh;
  const whole = inState(fresh, stateOf(cell, fresh), nowMs);
  return {
    ...whole,
    owner: { ...owner, name: cell('Owner') },
    note: cell('Note'),
    ...ownFields(kind, cell),
    // A table has no room for them.
    ...(before?.kind === 'initiative' && kind === 'initiative'
      ? { gainShare: before.gainShare, payback: before.payback }
      : {}),
    rev: before?.rev ?? 0,
    sample: before?.sample ?? false,
    createdAtMs: before?.createdAtMs ?? nowMs,
    // A closed item keeps the moment at which it was closed.
    closedAtMs: whole.closedAtMs === null ? null : (before?.closedAtMs ?? whole.closedAtMs),
  };
}

function ownFields(kind: Item['kind'], cell: Cell) {
  if (kind === 'initiative') return { otherOwner: cell('Other owner'), gaveBack: cell('Supplier got back') };
  if (kind === 'constraint') return { weChanged: cell('What we changed') };
  if (kind !== 'escalation') return {};
  return { step: cell('Step'), informalTried: cell('Tried informally'), outcome: cell('Outcome') };
}

// The schema decides below whether it is a state of this kind.
const stateOf = (cell: Cell, { state }: Item): Item['state'] =>
  cell('State') === '' ? state : (cell('State').toLowerCase() as Item['state']);

function sideOf(text: string): 'ours' | 'theirs' | null {
  const side = text.toLowerCase();
  if (side === '') return 'theirs';
  return side === 'ours' || side === 'theirs' ? side : null;
}

/** The end of a day in ISO form; null for none, undefined when it is no day. */
function dueOf(text: string): number | null | undefined {
  if (text === '') return null;
  const atMs = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? endOfDay(text) : null;
  return atMs === null || dayInput(atMs) !== text ? undefined : atMs;
}

const columnOfIssue = (field: string): Column => {
  const columns: Readonly<Record<string, Column>> = {
    state: 'State',
    title: 'What',
    owner: 'Owner',
    note: 'Note',
    otherOwner: 'Other owner',
    gaveBack: 'Supplier got back',
    step: 'Step',
    informalTried: 'Tried informally',
    outcome: 'Outcome',
    weChanged: 'What we changed',
  };
  return columns[field] ?? 'What';
};
