import { Term } from '../../glossary/term.ts';
import { fileName } from '../file-name.ts';
import type { ExportChoice } from './choose-terms.ts';

/** What a glossary can be written as. */
export type ExportFormat = 'json' | 'csv' | 'tbx' | 'markdown';

/** The formats, ours first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['json', 'csv', 'tbx', 'markdown'];

/** A field of a term, as the table of losses names it. */
export type TermField = keyof Term;

/** Whether a field comes back from a file, comes back with less, or not at all. */
export type Kept = 'kept' | 'partly' | 'lost';

/** Every field of a term. One that the table below does not name counts as lost, so that a new field is announced. */
export const TERM_FIELDS: readonly TermField[] = Object.keys(Term.shape).flatMap((key) =>
  // The keys of the schema are the fields of its type.
  key === 'rev' || key === 'sample' ? [] : [key as TermField],
);

const all = (kept: Kept, fields: readonly TermField[]) => fields.map((field) => [field, kept] as const);
const texts = ['ours', 'theirs', 'agreed', 'agreedAtMs', 'status', 'ladder', 'notWhen', 'note'] as const;

/** What each format keeps; the interface shows it before the export, the tests hold the formats to it. */
const table: Readonly<Record<ExportFormat, ReadonlyMap<TermField, Kept>>> = {
  json: new Map(all('kept', TERM_FIELDS)),
  csv: new Map([...all('kept', texts), ...all('partly', ['labels', 'scope'])]),
  tbx: new Map([...all('kept', texts), ...all('partly', ['labels', 'scope'])]),
  markdown: new Map(all('partly', ['labels', 'ours', 'theirs', 'agreed', 'status', 'scope', 'note'])),
};

/** Whether a format keeps a field. Where a term was seen names people, and a note is one's own: kept only when asked for. */
export function keeps(
  format: ExportFormat,
  field: TermField,
  { withPeople, withNotes }: Pick<ExportChoice, 'withPeople' | 'withNotes'>,
): Kept {
  if (field === 'sources' && !withPeople) return 'lost';
  if (field === 'note' && !withNotes) return 'lost';
  return table[format].get(field) ?? 'lost';
}

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  csv: 'csv',
  tbx: 'tbx',
  markdown: 'md',
};

/** The name of an export: day, whose (null: all suppliers), what. */
export const exportName = (format: ExportFormat, supplier: string | null, nowMs: number): string =>
  fileName(nowMs, supplier ?? 'All', 'Glossary', EXTENSIONS[format]);
