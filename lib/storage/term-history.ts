import { Term } from '../domain/glossary/term.ts';
import { TermVersion, type VersionVia, versionIdOf } from '../domain/glossary/term-version.ts';
import type { TermId } from '../domain/ids.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { settingsStore } from './settings-store.ts';

/** When and where a term is changed. */
export type ChangedHow = { readonly nowMs: number; readonly via: VersionVia };

/**
 * Keeps a stored term as a version, and the state before it if nobody did yet. Call it in the transaction that stores
 * the term, over `termVersions` and `settings`.
 */
export async function keepVersion(
  db: ParlanceDatabase,
  before: unknown,
  after: Term,
  { nowMs, via }: ChangedHow,
): Promise<void> {
  const earlier = readRow(Term, before);
  if (earlier !== null && (await db.termVersions.get(versionIdOf(earlier))) === undefined) {
    await db.termVersions.put(versionOf(earlier, { nowMs: earlier.createdAtMs, via: 'earlier' }, null));
  }
  const [by = null] = await settingsStore(db).ownAddresses();
  await db.termVersions.put(versionOf(after, { nowMs, via }, by));
}

/** {@link keepVersion} for many terms at once: as many round trips for ten thousand as for one. */
export async function keepVersions(
  db: ParlanceDatabase,
  changes: readonly { readonly before: Term | null; readonly after: Term }[],
  { nowMs, via }: ChangedHow,
): Promise<void> {
  const earlier = changes.flatMap(({ before }) => before ?? []);
  const kept = await db.termVersions.bulkGet(earlier.map(versionIdOf));
  const missing = earlier.filter((_, index) => kept[index] === undefined);
  const [by = null] = await settingsStore(db).ownAddresses();
  await db.termVersions.bulkPut([
    ...missing.map((term) => versionOf(term, { nowMs: term.createdAtMs, via: 'earlier' }, null)),
    ...changes.map(({ after }) => versionOf(after, { nowMs, via }, by)),
  ]);
}

/** The versions of a term, newest first. */
export async function historyOf(db: ParlanceDatabase, termId: TermId): Promise<TermVersion[]> {
  const versions = readRows(TermVersion, await db.termVersions.where({ termId }).toArray());
  return versions.toSorted((a, b) => b.term.rev - a.term.rev);
}

const versionOf = (term: Term, { nowMs, via }: ChangedHow, by: string | null): TermVersion => ({
  id: versionIdOf(term),
  termId: term.id,
  term,
  atMs: nowMs,
  by,
  via,
});
