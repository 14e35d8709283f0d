import type { Threshold } from '../../glossary/term.ts';
import type { ColumnRole, Role } from '../header-words.ts';
import { ladderFromText, NO_SUPPLIER } from '../own-notes.ts';
import { type Problem, problem } from '../problem.ts';
import { blankEntry, type ReadEntry, type ReadLabel, type Side } from '../read-entry.ts';
import { statusOf } from '../status-words.ts';
import { cleanText } from '../text/clean-text.ts';
import { normaliseLanguage, UNKNOWN_LANGUAGE } from '../text/languages.ts';
import { splitValues } from '../text/value-list.ts';
import { thresholdFromText } from '../threshold-text.ts';
import { isEmptyCell, readDate, readThreshold } from './cell-values.ts';
import type { Mapping } from './guess-mapping.ts';
import type { TableRow } from './table.ts';

/** Longer cells hold nothing that is kept: they are neither cleaned nor taken apart before they are refused. */
const MAX_CELL_CHARS = 40_000;

type Cell = ColumnRole & { readonly text: string };

/** One row as an entry, with what could not be read as it stands. */
export function entryOfRow(
  row: TableRow,
  mapping: Mapping,
): { readonly entry: ReadEntry; readonly problems: readonly Problem[] } {
  const cells = row.cells.flatMap((cell, index): Cell[] => {
    const column = mapping.columns[index];
    if (column === undefined || column.role === 'ignored') return [];
    const text = cell.length > MAX_CELL_CHARS ? cell : cleanText(cell);
    const saysNothing = column.role !== 'term' && !mapping.isOurs && isEmptyCell(text);
    return text === '' || saysNothing ? [] : [{ ...column, text }];
  });
  const problems: Problem[] = [];
  const first = (role: Role): string => cells.find((cell) => cell.role === role)?.text ?? '';
  const lang = languageOfRow(first('language'), mapping.language, row.place, problems);
  const status = statusOfRow(first('status'), row.place, problems);
  const agreedAt = dateOfRow(first('agreedAt'), row.place, problems);
  const threshold = numberOfRow(first('threshold'), first('unit'), row.place, problems);
  const ofSides = sideThresholds(cells, row.place, problems);
  const ladder = ladderFromText(first('ladder'));
  const entry: ReadEntry = {
    ...blankEntry(row.place),
    id: first('id') || null,
    labels: cells.flatMap((cell) => labelsIn(cell, lang, mapping)),
    definitions: cells.filter(({ role }) => role === 'definition').map(({ text, lang }) => ({ text, lang })),
    meanings: sides(cells),
    thresholds: {
      ...ofSides.thresholds,
      ...(threshold.value === null ? {} : { definition: threshold.value }),
    },
    status,
    agreedAtMs: agreedAt.atMs,
    suppliers: suppliersIn(first('suppliers'), mapping),
    notes: [
      ...cells.filter(({ role }) => role === 'note').map(({ text }) => text),
      ...agreedAt.notes,
      ...threshold.notes,
      ...ofSides.notes,
      ...(ladder === null && first('ladder') !== '' ? [first('ladder')] : []),
    ],
    sense: first('sense'),
    notWhen: splitValues(first('notWhen'), ';'),
    ladder,
  };
  return { entry, problems };
}

function labelsIn({ role, lang, text }: Cell, rowLang: string, mapping: Mapping): readonly ReadLabel[] {
  const of = (use: ReadLabel['use'], separator = mapping.separator) => {
    const values = text.length > MAX_CELL_CHARS ? [text] : splitValues(text, separator);
    return values.map((value, index): ReadLabel => {
      const isMain = index === 0 && use === 'preferred';
      return { text: value, lang: lang ?? rowLang, use: isMain || use !== 'preferred' ? use : 'variant' };
    });
  };
  if (role === 'term') return of('preferred', ';');
  if (role === 'label') return of(null, ';');
  return role === 'variants' ? of('variant') : role === 'discouraged' ? of('discouraged') : [];
}

const SIDES: readonly Side[] = ['ours', 'theirs', 'agreed'];

const sides = (cells: readonly Cell[]): ReadEntry['meanings'] =>
  Object.fromEntries(
    SIDES.flatMap((side) => {
      const cell = cells.find(({ role }) => role === side);
      return cell === undefined ? [] : [[side, cell.text]];
    }),
  );

/** What makes each meaning countable: as we write it, or a number or range by itself. Anything else goes into the note. */
function sideThresholds(cells: readonly Cell[], place: number, problems: Problem[]) {
  const thresholds: Partial<Record<Side, Threshold>> = {};
  const notes: string[] = [];
  for (const side of SIDES) {
    const text = cells.find(({ role }) => role === `${side}Threshold`)?.text ?? '';
    if (text === '') continue;
    const own = thresholdFromText(text);
    const read = own === null ? numberOfRow(text, '', place, problems) : { value: own, notes: [] };
    if (read.value !== null) thresholds[side] = read.value;
    notes.push(...read.notes);
  }
  return { thresholds, notes };
}

function languageOfRow(cell: string, otherwise: string, place: number, problems: Problem[]): string {
  if (cell === '') return otherwise;
  const lang = normaliseLanguage(cell.split(/[;,\s]/)[0] ?? '');
  if (lang === UNKNOWN_LANGUAGE && cell !== UNKNOWN_LANGUAGE)
    problems.push(problem(place, 'note', 'unknown-language', cell));
  return lang;
}

function statusOfRow(cell: string, place: number, problems: Problem[]): ReadEntry['status'] {
  if (cell === '') return null;
  const status = statusOf(cell);
  if (status === undefined) problems.push(problem(place, 'changed', 'unknown-status', cell));
  return status ?? 'proposed';
}

function dateOfRow(cell: string, place: number, problems: Problem[]) {
  if (cell === '') return { atMs: null, notes: [] };
  const date = readDate(cell);
  if (date.kind === 'day') return { atMs: date.atMs, notes: [] };
  problems.push(problem(place, 'changed', date.kind === 'invalid' ? 'invalid-date' : 'ambiguous-date', cell));
  return { atMs: null, notes: [cell] };
}

function numberOfRow(cell: string, unit: string, place: number, problems: Problem[]) {
  if (cell === '') return { value: null, notes: [] };
  const value = readThreshold(cell, unit);
  if (value !== null) return { value, notes: [] };
  problems.push(problem(place, 'changed', 'invalid-number', cell));
  return { value: null, notes: [`${cell} ${unit}`.trim()] };
}

function suppliersIn(cell: string, mapping: Mapping): ReadEntry['suppliers'] {
  if (cell === '') return null;
  return cell === NO_SUPPLIER ? [] : splitValues(cell, mapping.separator === ',' ? ',' : ';');
}
