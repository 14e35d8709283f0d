import { unzipSync } from 'fflate';
import { err, ok, type Result } from '../result.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './problem.ts';
import type { Sliced } from './read-entry.ts';
import { findHeader } from './table/find-header.ts';
import type { Table, TableRow } from './table/table.ts';
import type { Decode } from './text/decode.ts';
import { readXml, type XmlElement } from './xml/read-xml.ts';

/** One sheet of a workbook. */
export type Sheet = { readonly name: string; readonly table: Table };

/**
 * The sheets of an XLSX workbook that hold rows. Cells are text as stored: formulas by their last result, days as the
 * number a spreadsheet counts them by. What unpacks to more than 40 MiB is refused before it is unpacked.
 */
export function* readWorkbook(bytes: Uint8Array, decode: Decode): Sliced<Result<readonly Sheet[], Refusal>> {
  const files = unpack(bytes);
  if (!files.ok) return files;
  yield;
  const part = (path: string): string =>
    (decode(files.value[path] ?? new Uint8Array(), 'utf-8', true) ?? '').replace(/^\uFEFF/, '');
  const relations = yield* elementsOf(part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const strings = yield* elementsOf(part('xl/sharedStrings.xml'), 'si');
  const named = yield* elementsOf(part('xl/workbook.xml'), 'sheet');
  if (relations === null || strings === null || named === null) return err({ kind: 'workbook-unreadable' });
  const targets = new Map(
    relations.map(({ attributes }) => [attributes['Id'], pathOf(attributes['Target'])]),
  );
  const texts = strings.map(richText);
  const sheets: Sheet[] = [];
  for (const { attributes } of named) {
    const rows = yield* elementsOf(part(targets.get(attributes['r:id']) ?? ''), 'row');
    if (rows === null) return err({ kind: 'workbook-unreadable' });
    sheets.push({ name: attributes['name'] ?? '', table: tableOf(rows, texts) });
  }
  return usable(sheets);
}

/** Where a part lies in the archive; written from its root or from the folder of the workbook. */
const pathOf = (target = ''): string => target.replace(/^\/?(?:xl\/)?/, 'xl/');

function usable(sheets: readonly Sheet[]): Result<readonly Sheet[], Refusal> {
  const filled = sheets.filter(({ table }) => table.rows.length > 0);
  const most = filled.reduce((count, { table }) => Math.max(count, table.rows.length), 0);
  if (most > LIMITS.entries) return err({ kind: 'too-many-entries', count: most });
  return filled.length > 0 ? ok(filled) : err({ kind: 'workbook-unreadable' });
}

function unpack(bytes: Uint8Array): Result<Readonly<Record<string, Uint8Array>>, Refusal> {
  let total = 0;
  let isTooBig = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
            name,
          )
        )
          return false;
        total += originalSize;
        isTooBig ||= total > LIMITS.unpackedBytes;
        return !isTooBig;
      },
    });
    if (isTooBig) return err({ kind: 'too-big', bytes: total });
    return files['xl/workbook.xml'] === undefined ? err({ kind: 'workbook-unreadable' }) : ok(files);
  } catch {
    // fflate throws for whatever is no ZIP archive; there is nothing more to say about it than that.
    return err({ kind: 'workbook-unreadable' });
  }
}

/** The elements of that name; null when the part is damaged: half a sheet is not imported as a whole one. */
function* elementsOf(text: string, name: string): Sliced<readonly XmlElement[] | null> {
  const found: XmlElement[] = [];
  if (text === '') return found;
  const read = yield* readXml(text, {
    refuseRoot: () => null,
    isEntry: (element) => element === name,
    onEntry: (element) => found.push(element),
  });
  return read.ok ? found : null;
}

/** Text of a string that may be set in several fonts, without the reading aids of Japanese. */
const richText = (element: XmlElement): string =>
  element.children
    .map((child) => (child.name === 't' ? child.text : child.name === 'r' ? richText(child) : ''))
    .join('');

function tableOf(elements: readonly XmlElement[], strings: readonly string[]): Table {
  const rows = elements
    .map(
      (row, index): TableRow => ({
        place: Number(row.attributes['r'] ?? index + 1),
        cells: cellsOf(row, strings),
      }),
    )
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { header, data } = findHeader(rows);
  return { header, rows: data, languages: [], formulaCells: 0 };
}

/** Spreadsheets have no more columns than this. */
const MAX_COLUMNS = 200;

function cellsOf(row: XmlElement, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    const column = columnOf(cell.attributes['r'] ?? '') ?? cells.length;
    if (column >= MAX_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(cell, strings);
  }
  return cells;
}

/** `C7` is column 2. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const inline = cell.children.find(({ name }) => name === 'is');
  if (inline !== undefined) return richText(inline);
  const value = cell.children.find(({ name }) => name === 'v')?.text ?? '';
  return cell.attributes['t'] === 's' ? (strings[Number(value)] ?? '') : value;
}
