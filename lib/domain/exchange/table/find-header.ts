import { roleOfHeader } from '../header-words.ts';
import type { TableRow } from './table.ts';

/** Rows that may stand above the header: a title, a date, a name. */
const ROWS_ABOVE = 10;

/**
 * Parts the header from the data. A row is a header when it names the column of the term, and something else or nothing
 * but that; below other rows only when most of its cells are known.
 */
export function findHeader(rows: readonly TableRow[]): {
  readonly header: TableRow | null;
  readonly data: readonly TableRow[];
} {
  const at = rows.slice(0, ROWS_ABOVE).findIndex((row, index) => isHeader(row, index > 0));
  const header = rows[at];
  return header === undefined ? { header: null, data: rows } : { header, data: rows.slice(at + 1) };
}

function isHeader(row: TableRow, isStrict: boolean): boolean {
  const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.some((cell) => cell.length > 60)) return false;
  const roles = cells.flatMap((cell) => roleOfHeader(cell) ?? []);
  const namesLabel = roles.some(({ role }) => LABEL_ROLES.has(role));
  // Two words for "term" are a term and its translation.
  const meanings = new Set(roles.map(({ role, lang }) => `${role} ${lang}`)).size;
  if (!namesLabel || (meanings === 1 && cells.length > 1)) return false;
  if (isStrict) return roles.length > 1 && roles.length * 2 >= cells.length;
  return roles.length > 1 || roles.length === cells.length;
}

const LABEL_ROLES: ReadonlySet<string> = new Set(['term', 'label', 'variants', 'discouraged']);
