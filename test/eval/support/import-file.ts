import { decodeBytes } from '../../../components/exchange/decode-text.ts';
import { compareTerms } from '../../../lib/domain/exchange/compare.ts';
import type { DraftOptions } from '../../../lib/domain/exchange/draft-term.ts';
import { gatherDrafts } from '../../../lib/domain/exchange/gather-drafts.ts';
import { entriesOf, type OpenedFile, openFile } from '../../../lib/domain/exchange/open-file.ts';
import type { Problem, Refusal } from '../../../lib/domain/exchange/problem.ts';
import {
  type FileNote,
  finish,
  type ReadEntries,
  type ReadEntry,
} from '../../../lib/domain/exchange/read-entry.ts';
import { entriesOfTable } from '../../../lib/domain/exchange/table/entries-of-table.ts';
import {
  type GuessedMapping,
  guessMapping,
  widthOf,
} from '../../../lib/domain/exchange/table/guess-mapping.ts';
import type { Table } from '../../../lib/domain/exchange/table/table.ts';
import type { Term } from '../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../lib/domain/ids.ts';

/** What an import of a file comes to when every question is answered as the program suggests. */
export type Imported = {
  readonly refusal: Refusal | null;
  readonly question: GuessedMapping['question'];
  readonly notes: readonly FileNote[];
  readonly problems: readonly Problem[];
  readonly entries: readonly ReadEntry[];
  readonly table: Table | null;
  readonly width: number;
  readonly terms: readonly Term[];
  /** Working time. */
  readonly ms: number;
};

/** Working time since then: a busy machine makes no file slow. */
function workMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Imports a file into an empty glossary, up to the point where it would be stored. */
export function importFile(bytes: Uint8Array, name: string): Imported {
  const start = process.cpuUsage();
  const opened = finish(openFile(bytes, decodeBytes));
  const found = opened.ok ? importOpened(opened.value, name) : { refusal: opened.error };
  return { ...NOTHING, ...found, ms: workMs(start) };
}

const NOTHING: Imported = {
  refusal: null,
  question: { kind: 'none' },
  notes: [],
  problems: [],
  entries: [],
  table: null,
  width: 0,
  terms: [],
  ms: 0,
};

function importOpened(file: OpenedFile, name: string): Partial<Imported> {
  if (file.kind === 'own') return { problems: file.problems, terms: file.drafts.map(({ term }) => term) };
  if (file.kind === 'table') return importTable(file);
  const wordsAre = /reject/i.test(name) ? 'discouraged' : 'preferred';
  return importEntries(file, finish(entriesOf(file, wordsAre)));
}

function importTable(file: Extract<OpenedFile, { kind: 'table' }>): Partial<Imported> {
  const table = file.sheets[0]?.table ?? null;
  if (table === null) return {};
  const { mapping, question } = guessMapping(table);
  if (question.kind === 'repeated-column' || question.kind === 'no-term-column') return { question, table };
  const read = finish(entriesOfTable(table, mapping));
  return { ...importEntries(file, read), question, table, width: widthOf(table) };
}

function importEntries(file: OpenedFile, read: ReadEntries): Partial<Imported> {
  const gathered = finish(gatherDrafts(read.entries, options()));
  const compared = finish(compareTerms(gathered.drafts, []));
  return {
    notes: [...file.notes, ...read.notes],
    problems: [...file.problems, ...read.problems, ...gathered.problems],
    entries: read.entries,
    terms: compared.map(({ taken }) => taken),
  };
}

function options(): DraftOptions {
  let count = 0;
  const nextId = () => {
    count += 1;
    return TermId.parse(`t${count}`);
  };
  return { definitionSide: 'ours', language: 'en', allowNoise: false, nextId, nowMs: 0 };
}
