import type { Term } from '../glossary/term.ts';
import type { TermId } from '../ids.ts';
import { type ComparedTerm, compareTerms } from './compare.ts';
import type { Draft } from './draft-term.ts';
import { gatherDrafts } from './gather-drafts.ts';
import { entriesOf, type OpenedFile } from './open-file.ts';
import type { Problem } from './problem.ts';
import type { FileNote, ReadEntries, Side, Sliced } from './read-entry.ts';
import { type KnownSupplier, type SupplierAnswer, unknownSuppliers, withScopes } from './supplier-refs.ts';
import { entriesOfTable } from './table/entries-of-table.ts';
import type { Mapping } from './table/guess-mapping.ts';
import type { Table } from './table/table.ts';

/** Everything the user may answer about a file. */
export type ImportAnswers = {
  /** Which sheet of a table, and what its columns mean. */
  readonly sheet: number;
  /** The table as the user corrected it; null as it was read. */
  readonly table: Table | null;
  readonly mapping: Mapping | null;
  /** What the words of a bare list are. */
  readonly wordsAre: 'preferred' | 'discouraged';
  readonly definitionSide: Side;
  readonly language: string;
  readonly allowNoise: boolean;
  readonly suppliers: ReadonlyMap<string, SupplierAnswer>;
};

/** What there is already, and where new ids and the time come from. */
export type ImportHere = {
  readonly glossary: readonly Term[];
  readonly suppliers: readonly KnownSupplier[];
  readonly nextId: () => TermId;
  readonly nowMs: number;
};

/** What an import would do. Nothing is stored yet. */
export type ImportPreview = {
  readonly compared: readonly ComparedTerm[];
  readonly problems: readonly Problem[];
  readonly notes: readonly FileNote[];
  /** Suppliers the file names and nobody here knows. */
  readonly unknownSuppliers: readonly string[];
};

/** Works out what an import of an opened file would do to the glossary. */
export function* previewImport(
  file: OpenedFile,
  answers: ImportAnswers,
  here: ImportHere,
): Sliced<ImportPreview> {
  const { drafts, problems, notes } = yield* draftsOf(file, answers, here);
  const scoped = withScopes(drafts, here.suppliers, answers.suppliers);
  const compared = yield* compareTerms(scoped, here.glossary);
  return {
    compared,
    problems: [...file.problems, ...problems].toSorted((a, b) => a.place - b.place),
    notes: [...file.notes, ...notes],
    unknownSuppliers: unknownSuppliers(drafts, here.suppliers),
  };
}

type Drafts = {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  readonly notes: readonly FileNote[];
};

function* draftsOf(file: OpenedFile, answers: ImportAnswers, here: ImportHere): Sliced<Drafts> {
  if (file.kind === 'own') return { drafts: file.drafts, problems: [], notes: [] };
  const read = yield* entriesIn(file, answers);
  const gathered = yield* gatherDrafts(read.entries, { ...answers, nextId: here.nextId, nowMs: here.nowMs });
  return { drafts: gathered.drafts, problems: [...read.problems, ...gathered.problems], notes: read.notes };
}

/** The entries of any file but our own. */
export function* entriesIn(
  file: Exclude<OpenedFile, { kind: 'own' }>,
  answers: ImportAnswers,
): Sliced<ReadEntries> {
  if (file.kind !== 'table') return yield* entriesOf(file, answers.wordsAre);
  const table = tableOf(file, answers);
  if (table === null || answers.mapping === null) return { entries: [], problems: [], notes: [] };
  return yield* entriesOfTable(table, answers.mapping);
}

/** The table that is imported; null when the file holds none. */
export const tableOf = (file: OpenedFile, answers: Pick<ImportAnswers, 'sheet' | 'table'>): Table | null =>
  answers.table ?? (file.kind === 'table' ? (file.sheets[answers.sheet]?.table ?? null) : null);
