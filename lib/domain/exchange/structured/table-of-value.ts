import { roleOfHeader } from '../header-words.ts';
import { type Problem, problem } from '../problem.ts';
import type { Table, TableRow } from '../table/table.ts';
import { joinValues } from '../text/value-list.ts';
import { shape } from './read-rules.ts';
import { isMap, itemsOf, type MapEntry, type Value } from './value.ts';

/** A table made of data, the items that fit into none, and keys that are no text. */
export type ValueTable = {
  readonly table: Table;
  readonly problems: readonly Problem[];
  readonly keysNotText: readonly string[];
};

/**
 * A list of maps, or a map from term to text or to a map, as a table whose columns are the keys. The list may lie inside
 * other maps (`{ "terms": [ … ] }`). Null for data of another shape.
 */
export function tableOfValue(value: Value): ValueTable | null {
  const list = itemsOf(value);
  if (list.some(isMap))
    return tableOfItems(
      list.map((item) => ({ item, key: null })),
      [],
    );
  if (!isMap(value)) return null;
  const inner = value.entries.filter((entry) => typeof entry.value === 'object' && entry.value !== null);
  const only = inner[0];
  const isEntry = value.entries.some(
    (entry) => typeof entry.value === 'string' && roleOfHeader(entry.key)?.role === 'term',
  );
  const isWrapper = inner.length === 1 && !isEntry;
  if (only !== undefined && isWrapper && tableOfValue(only.value) !== null) return tableOfValue(only.value);
  const named = value.entries.filter(({ key }) => key !== '' && key !== 'null' && key !== '~');
  return named.some(({ value: of }) => typeof of === 'string' || isMap(of))
    ? tableOfItems(
        named.map(({ key, value: item }) => ({ item, key })),
        notText(value.entries),
      )
    : null;
}

const notText = (entries: readonly MapEntry[]): readonly string[] =>
  entries.filter(({ isText }) => !isText).map(({ key }) => key || 'null');

type Item = { readonly item: Value; readonly key: string | null };

function tableOfItems(items: readonly Item[], keysNotText: readonly string[]): ValueTable {
  const columns = new Map<string, number>();
  if (items.some(({ key }) => key !== null)) columns.set('term', 0);
  for (const { item } of items)
    for (const key of keysOf(item)) if (!columns.has(key)) columns.set(key, columns.size);
  const problems: Problem[] = [];
  const rows = items.flatMap(({ item, key }, index): TableRow[] => {
    const cells = cellsOf(item, key, columns);
    if (cells === null) problems.push(problem(index + 1, 'error', 'wrong-type', shape(item)));
    return cells === null ? [] : [{ place: index + 1, cells }];
  });
  const header = { place: 0, cells: [...columns.keys()] };
  return { table: { header, rows, languages: [], formulaCells: 0 }, problems, keysNotText };
}

const keysOf = (item: Value): readonly string[] =>
  isMap(item) ? item.entries.map(({ key }) => key) : typeof item === 'string' ? ['definition'] : [];

/** The cells of one item; null when it is no item, or when what should be a term is none. */
function cellsOf(item: Value, key: string | null, columns: ReadonlyMap<string, number>): string[] | null {
  const cells = Array.from(columns, () => '');
  const put = (column: string, text: string) => {
    const at = columns.get(column);
    if (at !== undefined) cells[at] = text;
  };
  if (key !== null) put('term', key);
  if (key !== null && typeof item === 'string') put('definition', item);
  else if (isMap(item)) {
    for (const entry of item.entries) {
      const text = cellText(entry.value, roleOfHeader(entry.key)?.role === 'term');
      if (text === null) return null;
      put(entry.key, text);
    }
  } else if (key === null || item !== null) return null;
  return cells;
}

/** A cell's text; null for a term that is no text. Maps inside an item hold nothing that has a column. */
function cellText(value: Value, isTerm: boolean): string | null {
  if (typeof value === 'string') return value;
  if (isTerm) return value === null ? '' : null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return joinValues(itemsOf(value).filter((item) => typeof item === 'string'));
}
