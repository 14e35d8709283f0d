import type { Table } from 'dexie';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { removeSupplier } from './remove-supplier.ts';
import { deltaCharter } from './sample/delta-charter.ts';
import { harbourCharter } from './sample/harbour-charter.ts';
import { sampleSuppliers } from './sample/sample-ids.ts';
import { peopleOfSample, sampleOwnAddress } from './sample/sample-people.ts';
import { suppliersOfSample } from './sample/sample-suppliers.ts';
import { termsOfSample } from './sample/sample-terms.ts';
import { watchWordsOfSample } from './sample/sample-watch-words.ts';
import { bumpGlossaryRev, settingsStore } from './settings-store.ts';

/** Whether anything of the sample is stored. */
export const hasSample = async (db: ParlanceDatabase): Promise<boolean> =>
  (await db.suppliers.filter((supplier) => supplier.sample).count()) > 0 ||
  (await db.terms.filter((term) => term.sample).count()) > 0;

/**
 * Stores the sample relationships, marked as sample and without readings: what they show comes from reading mail.
 * Answers false and changes nothing when a part of the sample is there already.
 */
export function addSample(db: ParlanceDatabase, nowMs: number): Promise<Result<boolean, StorageFailure>> {
  return change(db, db.tables, async () => {
    if (await hasSample(db)) return ok(false);
    await db.suppliers.bulkPut(suppliersOfSample(nowMs));
    await db.people.bulkPut(peopleOfSample());
    await db.terms.bulkPut(termsOfSample(nowMs));
    await db.watchWords.bulkPut(watchWordsOfSample(nowMs));
    await db.charters.bulkPut([harbourCharter(nowMs), deltaCharter(nowMs)]);
    await settingsStore(db).addOwnAddress(sampleOwnAddress);
    await bumpGlossaryRev(db);
    return ok(true);
  });
}

/** Removes everything marked as sample and every reading of the sample suppliers. Notes the user wrote stay. */
export function removeSample(db: ParlanceDatabase): Promise<Result<null, StorageFailure>> {
  return change(db, db.tables, async () => {
    for (const id of Object.values(sampleSuppliers)) await removeSupplier(db, id);
    await removeMutes(db);
    for (const table of [db.suppliers, db.people, db.terms, db.watchWords, db.charters, db.journal]) {
      await removeMarked(table);
    }
    await db.termVersions.filter(({ term }) => term.sample).delete();
    await db.termTrash.filter(({ term }) => term.sample).delete();
    await settingsStore(db).removeOwnAddress(sampleOwnAddress);
    await bumpGlossaryRev(db);
    return ok(null);
  });
}

/** Where terms of the sample were silenced, those in the trash too. */
async function removeMutes(db: ParlanceDatabase): Promise<void> {
  const [stored, trashed] = await Promise.all([
    db.terms.filter(({ sample }) => sample).primaryKeys(),
    db.termTrash.filter(({ term }) => term.sample).primaryKeys(),
  ]);
  await db.termMutes
    .where('termId')
    .anyOf([...stored, ...trashed])
    .delete();
}

const removeMarked = (table: Table<{ readonly sample: boolean }, string>): Promise<number> =>
  table.filter((row) => row.sample).delete();
