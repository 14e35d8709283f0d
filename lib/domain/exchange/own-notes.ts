import * as z from 'zod/mini';
import { LadderPlace, type Term } from '../glossary/term.ts';
import type { ReadEntry, Side } from './read-entry.ts';
import { thresholdFromText } from './threshold-text.ts';

/** How our own fields are written where a format only has notes; the same prefix is looked for on the way back. */
export const OWN_PREFIXES = {
  status: 'Parlance status: ',
  agreedAt: 'Parlance agreed at: ',
  ladder: 'Parlance ladder: ',
  suppliers: 'Parlance suppliers: ',
  ours: 'Parlance our meaning: ',
  theirs: 'Parlance their meaning: ',
  oursThreshold: 'Parlance our threshold: ',
  theirsThreshold: 'Parlance their threshold: ',
  agreedThreshold: 'Parlance agreed threshold: ',
  notWhen: 'Parlance not when: ',
} as const;

type OwnField = keyof typeof OWN_PREFIXES;

/** Which of our fields a note holds, and its value; null for an ordinary note. */
export function ownNote(note: string): { readonly field: OwnField; readonly value: string } | null {
  // The entries of a record have its own keys.
  for (const [field, prefix] of Object.entries(OWN_PREFIXES))
    if (note.startsWith(prefix)) return { field: field as OwnField, value: note.slice(prefix.length) };
  return null;
}

const SIDE_OF: Partial<Record<OwnField, Side>> = {
  ours: 'ours',
  theirs: 'theirs',
  oursThreshold: 'ours',
  theirsThreshold: 'theirs',
  agreedThreshold: 'agreed',
};

/** The entry with what our own notes say put where it belongs; its other notes stay. */
export function withOwnNotes(entry: ReadEntry): ReadEntry {
  const found = entry.notes.map((note) => ({ note, own: ownNote(note) }));
  if (found.every(({ own }) => own === null)) return entry;
  const plain = found.filter(({ own }) => own === null).map(({ note }) => note);
  const owns = found.flatMap(({ own }) => (own === null ? [] : [own]));
  const start: ReadEntry = { ...entry, notes: plain, ...agreedDefinition(entry) };
  return owns.reduce((so, { field, value }) => applied(so, field, value), start);
}

/** In a file of ours the definition is the agreed meaning. */
const agreedDefinition = (entry: ReadEntry): Partial<ReadEntry> => {
  const [first, ...others] = entry.definitions;
  return first === undefined ? {} : { definitions: others, meanings: { agreed: first.text } };
};

function applied(entry: ReadEntry, field: OwnField, value: string): ReadEntry {
  const side = SIDE_OF[field];
  if (side !== undefined) return withSide(entry, field, side, value);
  if (field === 'status') return isStatus(value) ? { ...entry, status: value } : entry;
  if (field === 'agreedAt')
    return { ...entry, agreedAtMs: Number.isNaN(Date.parse(value)) ? null : Date.parse(value) };
  if (field === 'ladder') return { ...entry, ladder: ladderFromText(value) };
  if (field === 'suppliers') return { ...entry, suppliers: value === NO_SUPPLIER ? [] : entry.suppliers };
  return { ...entry, notWhen: [...entry.notWhen, value] };
}

function withSide(entry: ReadEntry, field: OwnField, side: Side, value: string): ReadEntry {
  if (!field.endsWith('Threshold')) return { ...entry, meanings: { ...entry.meanings, [side]: value } };
  const threshold = thresholdFromText(value);
  return threshold === null ? entry : { ...entry, thresholds: { ...entry.thresholds, [side]: threshold } };
}

/** Written where a term is for no supplier at all; an empty place means all. */
export const NO_SUPPLIER = '(none)';

const statuses: readonly string[] = ['proposed', 'agreed', 'disputed', 'retired'] satisfies Term['status'][];
const isStatus = (text: string): text is Term['status'] => statuses.includes(text);

/** A place in a ladder as one text: rank, then the name of the ladder. */
export const ladderToText = (ladder: NonNullable<Term['ladder']>): string => `${ladder.rank} ${ladder.name}`;

/** The place in a ladder that such a text names, or null. */
export function ladderFromText(text: string): Term['ladder'] {
  const [, rank, name] = /^(\d+(?:\.\d+)?)\s(.+)$/s.exec(text) ?? [];
  const place = z.safeParse(LadderPlace, { rank: Number(rank), name });
  return place.success ? place.data : null;
}
