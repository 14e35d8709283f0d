import { err, ok, type Result } from '../result.ts';
import type { Draft } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { isEverythingFile, isOwnJson, readOwnJson } from './own-json.ts';
import type { Problem, Refusal } from './problem.ts';
import type { FileNote, ReadEntries, Sliced } from './read-entry.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';
import { readWordList } from './rules/read-word-list.ts';
import { sniffText } from './sniff.ts';
import { parseJson } from './structured/read-json.ts';
import { entriesOfRules, findRules } from './structured/read-rules.ts';
import { readYaml } from './structured/read-yaml.ts';
import { tableOfValue } from './structured/table-of-value.ts';
import { type Value, valueOfJson } from './structured/value.ts';
import { markdownTable } from './table/markdown-table.ts';
import { readTable } from './table/read-table.ts';
import { binaryKind, type Decode, decodeText } from './text/decode.ts';
import { readTerminology } from './xml/read-terminology.ts';

/**
 * A file that was opened. A table still needs to know what its columns mean; entries are read, but not yet compared with
 * the glossary; a file of ours holds terms.
 */
export type OpenedFile = { readonly notes: readonly FileNote[]; readonly problems: readonly Problem[] } & (
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'word-list'; readonly text: string }
  | { readonly kind: 'entries'; readonly read: ReadEntries }
  | { readonly kind: 'own'; readonly drafts: readonly Draft[] }
);

/** How to open a file where the guess was wrong. */
export type OpenOptions = { readonly delimiter?: string | undefined };

/** Opens a file by its content, whatever its name says. */
export function* openFile(
  bytes: Uint8Array,
  decode: Decode,
  options: OpenOptions = {},
): Sliced<Result<OpenedFile, Refusal>> {
  if (bytes.length > LIMITS.fileBytes) return err({ kind: 'too-big', bytes: bytes.length });
  if (binaryKind(bytes) === 'ZIP') {
    const sheets = yield* readWorkbook(bytes, decode);
    return sheets.ok ? ok({ ...NOTHING, kind: 'table', sheets: sheets.value }) : sheets;
  }
  const decoded = decodeText(bytes, decode);
  if (!decoded.ok) return decoded;
  yield;
  const opened = yield* openText(decoded.value.text, options);
  if (!opened.ok) return opened;
  return ok({ ...opened.value, notes: [...decoded.value.notes, ...opened.value.notes] });
}

/** Opens text that was pasted, or decoded. */
export function* openText(text: string, options: OpenOptions = {}): Sliced<Result<OpenedFile, Refusal>> {
  const opened = yield* openByKind(text, options);
  return opened.ok && isEmpty(opened.value) ? err({ kind: 'no-entries' }) : opened;
}

function isEmpty(file: OpenedFile): boolean {
  if (file.problems.length > 0 || file.kind === 'word-list') return false;
  if (file.kind === 'table') return file.sheets.every(({ table }) => table.rows.length === 0);
  if (file.kind === 'own') return file.drafts.length === 0;
  return file.read.entries.length + file.read.problems.length === 0;
}

const NOTHING = { notes: [], problems: [] } as const;

function* openByKind(text: string, options: OpenOptions): Sliced<Result<OpenedFile, Refusal>> {
  const kind = sniffText(text);
  if (!kind.ok) return kind;
  if (kind.value === 'json') return yield* openJson(text);
  if (kind.value === 'word-list') return ok({ ...NOTHING, kind: 'word-list', text });
  if (kind.value === 'xml') {
    const read = yield* readTerminology(text.trimStart());
    return read.ok ? ok({ ...NOTHING, kind: 'entries', read: read.value }) : read;
  }
  if (kind.value === 'yaml') {
    const value = readYaml(text);
    return value.ok ? yield* openValue(value.value) : value;
  }
  const table = yield* readTable(markdownTable(text) ?? text, options);
  return table.ok ? ok({ ...NOTHING, kind: 'table', sheets: [{ name: '', table: table.value }] }) : table;
}

function* openJson(text: string): Sliced<Result<OpenedFile, Refusal>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (isEverythingFile(json.value)) return err({ kind: 'private-file' });
  if (isOwnJson(json.value)) {
    const own = yield* readOwnJson(json.value);
    return own.ok
      ? ok({ ...NOTHING, kind: 'own', drafts: own.value.drafts, problems: own.value.problems })
      : own;
  }
  const value = valueOfJson(json.value);
  return value.ok ? yield* openValue(value.value) : value;
}

function* openValue(value: Value): Sliced<Result<OpenedFile, Refusal>> {
  const rules = findRules(value);
  if (rules !== null) return ok({ ...NOTHING, kind: 'entries', read: yield* entriesOfRules(rules) });
  const found = tableOfValue(value);
  if (found === null) return err({ kind: 'unknown-format' });
  if (found.table.rows.length > LIMITS.entries)
    return err({ kind: 'too-many-entries', count: found.table.rows.length });
  const notes: FileNote[] =
    found.keysNotText.length > 0 ? [{ kind: 'keys-not-text', keys: found.keysNotText }] : [];
  return ok({ kind: 'table', sheets: [{ name: '', table: found.table }], notes, problems: found.problems });
}

/** The entries of a file that is no table and not ours, once it is said what a list of words is. */
export function* entriesOf(
  file: Extract<OpenedFile, { kind: 'entries' | 'word-list' }>,
  wordsAre: 'preferred' | 'discouraged',
): Sliced<ReadEntries> {
  return file.kind === 'entries' ? file.read : yield* readWordList(file.text, wordsAre);
}
