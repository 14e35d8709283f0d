import { Charter } from '../domain/charter/charter.ts';
import { CharterVersion, charterVersionId } from '../domain/charter/charter-version.ts';
import type { CharterId } from '../domain/ids.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { settingsStore } from './settings-store.ts';

/**
 * Keeps a stored charter as a version, and the state before it if nobody did yet. Call it in the transaction that stores
 * the charter, over `charterVersions` and `settings`.
 */
export async function keepCharterVersion(
  db: ParlanceDatabase,
  before: unknown,
  after: Charter,
  nowMs: number,
): Promise<void> {
  const earlier = readRow(Charter, before);
  if (earlier !== null && (await db.charterVersions.get(charterVersionId(earlier))) === undefined) {
    await db.charterVersions.put(versionOf(earlier, earlier.startedAtMs, null));
  }
  const [by = null] = await settingsStore(db).ownAddresses();
  await db.charterVersions.put(versionOf(after, nowMs, by));
}

/** The versions of a charter, newest first. */
export async function historyOfCharter(
  db: ParlanceDatabase,
  charterId: CharterId,
): Promise<CharterVersion[]> {
  const versions = readRows(CharterVersion, await db.charterVersions.where({ charterId }).toArray());
  return versions.toSorted((a, b) => b.charter.rev - a.charter.rev);
}

const versionOf = (charter: Charter, atMs: number, by: string | null): CharterVersion => ({
  id: charterVersionId(charter),
  charterId: charter.id,
  charter,
  atMs,
  by,
});
