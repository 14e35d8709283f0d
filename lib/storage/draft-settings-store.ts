import * as z from 'zod/mini';
import { type DraftKind, DraftSwitches } from '../domain/draft/draft-kind.ts';
import { DraftMute, isSameMute, MOST_MUTES } from '../domain/draft/draft-mute.ts';
import type { SupplierId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

const List = z.array(z.unknown());
const Choices = z.record(z.string(), z.unknown());

/** What drafts are checked for, and where not. */
export const draftSettingsStore = (db: ParlanceDatabase) => ({
  /** The user's own choices; a kind that is not in it is as it comes. */
  switches: (): Promise<DraftSwitches> => readSwitches(db),

  /** Switches one kind on or off, everywhere. */
  switchKind(kind: DraftKind, on: boolean): Promise<Result<null, StorageFailure>> {
    return change(db, [db.settings], async () => {
      await db.settings.put({ name: 'draftSwitches', value: { ...(await readSwitches(db)), [kind]: on } });
      return ok(null);
    });
  },

  /** Where kinds were put away, oldest first. */
  mutes: (): Promise<DraftMute[]> => readMutes(db),

  /** Puts a kind away in one thread or for one supplier. Twice is once. */
  mute(mute: DraftMute): Promise<Result<null, StorageFailure>> {
    return changeMutes(db, (mutes) => [...mutes.filter((other) => !isSameMute(mute, other)), mute]);
  },

  /** Shows every kind everywhere again. */
  unmuteAll(): Promise<Result<null, StorageFailure>> {
    return changeMutes(db, () => []);
  },
});

/** Forgets where kinds were put away in drafts to one supplier. Call it in the transaction that deletes the supplier. */
export async function forgetMutes(db: ParlanceDatabase, supplierId: SupplierId): Promise<void> {
  const mutes = await readMutes(db);
  const kept = mutes.filter((mute) => mute.supplierId !== supplierId);
  if (kept.length < mutes.length) await db.settings.put({ name: 'draftMutes', value: kept });
}

/** Where kinds were put away in drafts to one supplier holds for another from now on. Call it in the transaction that merges them. */
export async function carryMutes(db: ParlanceDatabase, from: SupplierId, to: SupplierId): Promise<void> {
  const mutes = await readMutes(db);
  if (!mutes.some(({ supplierId }) => supplierId === from)) return;
  const carried = mutes.map((mute) => (mute.supplierId === from ? { ...mute, supplierId: to } : mute));
  const value = carried.filter((mute, at) => !carried.slice(at + 1).some((later) => isSameMute(mute, later)));
  await db.settings.put({ name: 'draftMutes', value });
}

/** One by one: a kind that this version does not know must not undo the other choices. */
async function readSwitches(db: ParlanceDatabase): Promise<DraftSwitches> {
  const choices = readRow(Choices, (await db.settings.get('draftSwitches'))?.value) ?? {};
  return Object.fromEntries(
    Object.entries(choices).flatMap(([kind, on]) =>
      Object.entries(readRow(DraftSwitches, { [kind]: on }) ?? {}),
    ),
  );
}

const readMutes = async (db: ParlanceDatabase): Promise<DraftMute[]> =>
  readRows(DraftMute, readRow(List, (await db.settings.get('draftMutes'))?.value) ?? []);

function changeMutes(
  db: ParlanceDatabase,
  update: (mutes: readonly DraftMute[]) => readonly DraftMute[],
): Promise<Result<null, StorageFailure>> {
  return change(db, [db.settings], async () => {
    const value = update(await readMutes(db)).slice(-MOST_MUTES);
    await db.settings.put({ name: 'draftMutes', value });
    return ok(null);
  });
}
