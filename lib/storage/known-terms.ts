import { Dexie } from 'dexie';
import { nameOf, Term } from '../domain/glossary/term.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRows } from './read-rows.ts';
import { settingsStore } from './settings-store.ts';

/** The glossary as it was read at one revision. */
type Known = { readonly rev: number; readonly count: number; readonly terms: readonly Term[] };

/**
 * Parsed once for each revision of the glossary: copying and checking ten thousand rows takes longer than a frame.
 * Only a saving of time, for as long as the page or worker lives.
 */
const known = new WeakMap<ParlanceDatabase, Known>();

const names = new Intl.Collator();
const byName = (terms: readonly Term[]): readonly Term[] =>
  terms.toSorted((a, b) => names.compare(nameOf(a), nameOf(b)));

/** Every term, retired ones too, by name. The same list as long as nothing in the glossary changes. */
export async function knownTerms(db: ParlanceDatabase): Promise<readonly Term[]> {
  // What a transaction has not committed yet may be taken back, so it is not remembered.
  if (Dexie.currentTransaction !== null) return readTerms(db);
  const [rev, count] = await Promise.all([settingsStore(db).glossaryRev(), db.terms.count()]);
  const before = known.get(db);
  if (before?.rev === rev && before.count === count) return before.terms;
  const terms = await readTerms(db);
  known.set(db, { rev, count, terms });
  return terms;
}

/** A term was stored as the only change that led to revision `rev`: what is known follows without reading again. */
export function rememberTerm(db: ParlanceDatabase, term: Term, rev: number): void {
  const before = known.get(db);
  if (before?.rev !== rev - 1) return;
  const others = before.terms.filter(({ id }) => id !== term.id);
  const isNew = others.length === before.terms.length;
  known.set(db, { rev, count: before.count + Number(isNew), terms: byName([...others, term]) });
}

/** Rows that are checked in one go: a few milliseconds. */
const PART = 500;

async function readTerms(db: ParlanceDatabase): Promise<readonly Term[]> {
  const rows = await db.terms.toArray();
  const terms: Term[] = [];
  for (let at = 0; at < rows.length; at += PART) {
    // Lets keys and frames come between. A transaction would end in the pause.
    if (at > 0 && Dexie.currentTransaction === null) await pause();
    terms.push(...readRows(Term, rows.slice(at, at + PART)));
  }
  return byName(terms);
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
