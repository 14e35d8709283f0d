import { type ColumnRole, type Role, roleOfHeader } from '../header-words.ts';
import { statusOf } from '../status-words.ts';
import { normaliseLanguage, UNKNOWN_LANGUAGE } from '../text/languages.ts';
import { SEPARATORS, type Separator } from '../text/value-list.ts';
import type { Table } from './table.ts';

/** What each column of a table means, and how its cells are to be read. */
export type Mapping = {
  readonly columns: readonly ColumnRole[];
  /** Parts several values in a cell of variants or discouraged forms. */
  readonly separator: Separator;
  /** Language of terms whose row or column names none. */
  readonly language: string;
  /** A file of our own: every cell is meant as it stands, also one that says "none". */
  readonly isOurs: boolean;
};

/** A mapping, and what the user has to answer before it can be trusted. */
export type GuessedMapping = {
  readonly mapping: Mapping;
  readonly question:
    | { readonly kind: 'none' }
    | { readonly kind: 'no-header' }
    | { readonly kind: 'no-term-column' }
    | { readonly kind: 'repeated-column'; readonly name: string; readonly count: number };
};

/** What the columns of a table probably mean. */
export function guessMapping(table: Table): GuessedMapping {
  const width = widthOf(table);
  const columns = table.header === null ? byContent(table, width) : byHeader(table, width);
  const roles = new Set(columns.map(({ role }) => role));
  const isOurs =
    roles.has('ours') && roles.has('theirs') && roles.has('agreed') && roles.has('oursThreshold');
  const mapping: Mapping = {
    columns: withLanguages(columns, table.languages),
    separator: isOurs ? ';' : separatorOf(table, columns),
    language: table.languages[0] ?? 'en',
    isOurs,
  };
  return { mapping, question: questionOf(table, columns) };
}

/** Columns a row may have: those of the header, or of most rows when these have more. */
export function widthOf(table: Table): number {
  const widths = table.rows.map(({ cells }) => cells.length);
  const named = table.header?.cells.length ?? 0;
  if (table.header === null) return widths.reduce((most, width) => Math.max(most, width), 1);
  const wider = widths.filter((width) => width > named);
  return wider.length * 2 > widths.length ? Math.max(named, wider.toSorted((a, b) => a - b)[0] ?? 0) : named;
}

function questionOf(table: Table, columns: readonly ColumnRole[]): GuessedMapping['question'] {
  if (table.header === null) return { kind: 'no-header' };
  const names = table.header.cells.map((cell) => cell.trim().toLowerCase());
  for (const [index, name] of names.entries()) {
    const same = names.filter((other) => other === name);
    const role = columns[index]?.role;
    const isTerm = role === 'term' || roleOfHeader(name)?.role === 'term';
    if (isTerm && same.length > 1) return { kind: 'repeated-column', name, count: same.length };
  }
  const hasTerm = columns.some(({ role }) => role === 'term' || role === 'label');
  return hasTerm ? { kind: 'none' } : { kind: 'no-term-column' };
}

function byHeader({ header: named, rows }: Table, width: number): readonly ColumnRole[] {
  const header = named?.cells ?? [];
  const isFilled = (index: number) => rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');
  const roles = Array.from({ length: width }, (_, index): ColumnRole => {
    const name = header[index]?.trim() ?? '';
    // A column without a name may still hold remarks.
    if (name === '') return { role: isFilled(index) ? 'note' : 'ignored', lang: null };
    return roleOfHeader(name) ?? UNKNOWN;
  });
  return uniqueTerm(header, roles).map((column, index, all) => {
    const isFirst = all.findIndex(({ role, lang }) => role === column.role && lang === column.lang) === index;
    return isFirst || !ONCE.has(column.role) ? column : { role: 'note', lang: column.lang };
  });
}

const UNKNOWN: ColumnRole = { role: 'ignored', lang: null };

/** Roles that only one column can have; a second one is kept in the notes. */
const ONCE: ReadonlySet<Role> = new Set([
  'definition',
  'ours',
  'theirs',
  'agreed',
  'status',
  'language',
  'threshold',
  'unit',
  'agreedAt',
  'sense',
  'id',
]);

/** Headers that mean the term only when no other column does. */
const WEAK = /^(source|src|entry|name|words?|expression|label|key)$/i;

/** One column is the term; where others could be, too, the clearest name wins. */
function uniqueTerm(header: readonly string[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const terms = roles.flatMap(({ role }, index) => (role === 'term' ? [index] : []));
  const main = terms.find((index) => !WEAK.test(header[index]?.trim() ?? '')) ?? terms[0];
  return roles.map((column, index) => {
    if (column.role !== 'term' || index === main) return column;
    return { role: WEAK.test(header[index]?.trim() ?? '') ? 'note' : 'variants', lang: column.lang };
  });
}

/** Without a header: the first column of words is the term, a second one its translation, long texts explain. */
function byContent(table: Table, width: number): readonly ColumnRole[] {
  const sample = table.rows.slice(0, 200);
  const kinds = Array.from({ length: width }, (_, index) =>
    contentKind(sample.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '')),
  );
  const term = kinds.findIndex((kind) => kind === 'label' || kind === 'definition');
  let labels = 0;
  return kinds.map((kind, index) => {
    if (index === Math.max(term, 0)) return { role: 'term', lang: null };
    if (kind === 'label' && labels++ === 0) return { role: 'label', lang: UNKNOWN_LANGUAGE };
    return { role: kind === 'label' ? 'note' : kind, lang: null };
  });
}

function contentKind(cells: readonly string[]): Role {
  if (cells.length === 0) return 'ignored';
  const share = (is: (cell: string) => boolean) => cells.filter(is).length / cells.length;
  if (share((cell) => /^\d+$/.test(cell)) > 0.9) return 'id';
  if (share((cell) => statusOf(cell) !== undefined) > 0.8) return 'status';
  if (share((cell) => /^[a-z]{2}([-_][A-Z]{2})?$/.test(cell)) > 0.9) return 'language';
  if (share((cell) => /^https?:\/\//.test(cell)) > 0.5) return 'note';
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / cells.length;
  const chars = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  return words > 5 || chars > 45 ? 'definition' : 'label';
}

const withLanguages = (columns: readonly ColumnRole[], languages: readonly string[]): readonly ColumnRole[] =>
  columns.map((column) =>
    column.role === 'label' && column.lang === null
      ? { ...column, lang: normaliseLanguage(languages[1] ?? UNKNOWN_LANGUAGE) }
      : column,
  );

/** The sign that most cells with several values have. */
function separatorOf(table: Table, columns: readonly ColumnRole[]): Separator {
  const indexes = columns.flatMap(({ role }, index) => (LISTS.has(role) ? [index] : []));
  const cells = table.rows.slice(0, 500).flatMap((row) => indexes.map((index) => row.cells[index] ?? ''));
  const counts = SEPARATORS.map((separator) => ({
    separator,
    count: cells.filter((cell) => cell.includes(separator)).length,
  }));
  const semicolons = counts.find(({ separator }) => separator === ';')?.count ?? 0;
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best === undefined || best.count === 0 || semicolons * 2 >= best.count ? ';' : best.separator;
}

const LISTS: ReadonlySet<Role> = new Set(['variants', 'discouraged', 'notWhen']);
