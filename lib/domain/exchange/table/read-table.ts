import { parse } from 'csv-parse/browser/esm/sync';
import { err, ok, type Result } from '../../result.ts';
import { roleOfHeader } from '../header-words.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';
import type { Sliced } from '../read-entry.ts';
import { looksLikeFormula } from '../text/clean-text.ts';
import { normaliseLanguage } from '../text/languages.ts';
import { findHeader } from './find-header.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { hasAbsurdLine, nextBlock } from './next-block.ts';
import type { Table, TableRow } from './table.ts';

/** How to read a file of cells; what is not given is guessed. */
export type TableOptions = { readonly delimiter?: string | undefined };

/**
 * Reads CSV, TSV and UTX: `sep=` lines, comment lines, any delimiter, a header in any of the first rows, UTX columns.
 * A quote that is never closed is refused, because the rows after it would become one cell.
 */
export function* readTable(text: string, options: TableOptions = {}): Sliced<Result<Table, Refusal>> {
  const named = /^"?sep=(.)"?[ ]*(?:\r\n|\n|\r)/i.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const { comments, lines, rest } = withoutComments(body);
  const delimiter = options.delimiter ?? named?.[1] ?? guessDelimiter(rest) ?? ',';
  const parsed = yield* parseRows(rest, delimiter);
  if (!parsed.ok) return parsed;
  const commented = comments.at(-1)?.replace(/^#\s*/, '').split(delimiter) ?? [];
  const utxHeader = commented.length > 1 && commented.some((cell) => roleOfHeader(cell) !== null);
  const rows = parsed.value
    .map((cells, index) => ({ place: index + 1 + lines, cells: cells.map(unescapeFormula) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > LIMITS.entries + 1) return err({ kind: 'too-many-entries', count: rows.length });
  const { header, data } = utxHeader
    ? { header: { place: lines, cells: commented }, data: rows }
    : findHeader(rows);
  return ok({ header, rows: data, languages: languagesIn(comments), formulaCells: countFormulas(data) });
}

/** Lines that begin with `#`, when the file begins with one. Blank lines take their place, so that rows keep their number. */
function withoutComments(text: string): { comments: readonly string[]; lines: number; rest: string } {
  const head = /^(?:[^\S\n]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0] ?? '';
  const comments = head.split(/\r?\n/).filter((line) => line.startsWith('#'));
  if (comments.length === 0) return { comments, lines: 0, rest: text };
  const rest = text.slice(head.length).replaceAll(/^#[^\n"]*$/gm, '');
  return { comments, lines: head.split('\n').length - 1, rest };
}

/** `#UTX-S 1.01; en-US/ja-JP; …` names the languages of source and target. */
function languagesIn(comments: readonly string[]): readonly string[] {
  const [, source, target] = /^#\s*UTX[^;]*;\s*([\w-]+)\/([\w-]+)/.exec(comments[0] ?? '') ?? [];
  return source === undefined || target === undefined ? [] : [source, target].map(normaliseLanguage);
}

function* parseRows(text: string, delimiter: string): Sliced<Result<string[][], Refusal>> {
  const quoted = yield* parseBlocks(text, delimiter, '"');
  // Tools that write tabs often write no quotes: there an inch sign is only an inch sign.
  if (quoted.ok || delimiter !== '\t') return quoted;
  return yield* parseBlocks(text, delimiter, false);
}

function* parseBlocks(
  text: string,
  delimiter: string,
  quote: '"' | false,
): Sliced<Result<string[][], Refusal>> {
  if (hasAbsurdLine(text, delimiter)) return err({ kind: 'not-csv', row: 1, why: '' });
  const rows: string[][] = [];
  const format = { delimiter, quote, ends: text.includes('\n') ? ['\r\n', '\n'] : ['\r\n', '\n', '\r'] };
  for (let at = 0; at < text.length; ) {
    const { block, end } = readBlock(text, at, format);
    if (!block.ok) return err(refusalOf(block.error, rows.length));
    for (const row of block.value) rows.push(row);
    if (rows.length > MAX_ROWS) return err({ kind: 'too-many-entries', count: rows.length });
    at = end;
    yield;
  }
  return ok(rows);
}

type CsvFormat = {
  readonly delimiter: string;
  readonly quote: '"' | false;
  readonly ends: readonly string[];
};

function readBlock(text: string, from: number, format: CsvFormat) {
  const end = nextBlock(text, from, format.quote !== false);
  const block = parseBlock(text.slice(from, end), format);
  const isCutInQuotes = !block.ok && block.error.code === QUOTE_OPEN && end < text.length;
  // A lone inch sign can make a block end inside quotes: then the rest is read in one go.
  return isCutInQuotes ? { block: parseBlock(text.slice(from), format), end: text.length } : { block, end };
}

/** Entries, a header, and room for rows that say nothing. */
const MAX_ROWS = LIMITS.entries + 1_000;

/** A longer row holds nothing that could be imported; taking it apart costs seconds. */
const MAX_ROW_CHARS = 1024 * 1024;

const QUOTE_OPEN = 'CSV_QUOTE_NOT_CLOSED';

type CsvError = { readonly code?: string; readonly records?: number; readonly message: string };

function parseBlock(text: string, { delimiter, quote, ends }: CsvFormat): Result<string[][], CsvError> {
  // Without a quote there is nothing to take apart but lines and cells, ten times as fast.
  if (quote === false || !text.includes('"')) return ok(splitBlock(text, delimiter, ends));
  try {
    return ok(
      parse(text, {
        delimiter,
        record_delimiter: [...ends],
        quote,
        relax_column_count: true,
        relax_quotes: true,
        max_record_size: MAX_ROW_CHARS,
        ltrim: delimiter !== '\t',
      }),
    );
  } catch (error) {
    // The library throws its own `CsvError`, which has these fields.
    if (error instanceof Error && 'code' in error) return err(error as CsvError);
    throw error;
  }
}

function splitBlock(text: string, delimiter: string, ends: readonly string[]): string[][] {
  const lines = text.split(ends.includes('\r') ? /\r\n|\n|\r/ : /\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

function refusalOf(error: CsvError, before: number): Refusal {
  const row = before + (error.records ?? 0) + 1;
  return error.code === QUOTE_OPEN
    ? { kind: 'quote-open', row }
    : { kind: 'not-csv', row, why: error.message };
}

/** A spreadsheet's own sign for "this is text": taken away again, exactly one. */
const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") &&
  (looksLikeFormula(cell.slice(1)) || /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))
    ? cell.slice(1)
    : cell;

const countFormulas = (rows: readonly TableRow[]): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell) => looksLikeFormula(cell) && /[\p{L}\p{N}]/u.test(cell)).length,
    0,
  );
