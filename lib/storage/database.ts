import { Dexie, type Table } from 'dexie';
import type { Charter } from '../domain/charter/charter.ts';
import type { CharterVersion } from '../domain/charter/charter-version.ts';
import type { Readback } from '../domain/charter/readback.ts';
import type { Sighting } from '../domain/charter/sighting.ts';
import type { ImportBatch } from '../domain/exchange/import-batch.ts';
import type { Lookup } from '../domain/glossary/lookup.ts';
import type { Term } from '../domain/glossary/term.ts';
import type { TermMute } from '../domain/glossary/term-mute.ts';
import type { TermVersion, TrashedTerm } from '../domain/glossary/term-version.ts';
import type { WatchWord } from '../domain/glossary/watch-word.ts';
import type { Dismissal, Reading } from '../domain/hints/reading.ts';
import type { Item } from '../domain/journal/item.ts';
import type { JournalEntry } from '../domain/journal/journal-entry.ts';
import type { Observation } from '../domain/journal/observation.ts';
import type { Programme } from '../domain/programme/programme.ts';
import type { Person, Supplier } from '../domain/relationship/supplier.ts';
import { refuseNewer } from './newer-database.ts';

/** A change that was carried out, so that a retry of it does nothing. */
export type DoneOp = { readonly opId: string; readonly atMs: number; readonly reply: string };

/** One setting by name; the value is parsed by its reader. */
export type SettingRow = { readonly name: string; readonly value: unknown };

/**
 * Every table of Parlance. None holds mail bodies. Opened by the background and extension pages, never in a mail page.
 * A database of a later version is refused with a `NewerDatabaseError` and left untouched.
 */
export class ParlanceDatabase extends Dexie {
  declare readonly suppliers: Table<Supplier, string>;
  declare readonly people: Table<Person, string>;
  declare readonly terms: Table<Term, string>;
  declare readonly termVersions: Table<TermVersion, string>;
  declare readonly termTrash: Table<TrashedTerm, string>;
  declare readonly termMutes: Table<TermMute, string>;
  declare readonly watchWords: Table<WatchWord, string>;
  declare readonly lookups: Table<Lookup, string>;
  declare readonly imports: Table<ImportBatch, string>;
  declare readonly charters: Table<Charter, string>;
  declare readonly charterVersions: Table<CharterVersion, string>;
  declare readonly sightings: Table<Sighting, string>;
  declare readonly readbacks: Table<Readback, string>;
  declare readonly programmes: Table<Programme, string>;
  declare readonly readings: Table<Reading, string>;
  declare readonly dismissals: Table<Dismissal, string>;
  declare readonly journal: Table<JournalEntry, string>;
  declare readonly observations: Table<Observation, string>;
  declare readonly items: Table<Item, string>;
  declare readonly doneOps: Table<DoneOp, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name = 'parlance') {
    // A note that was said to be saved must survive a power cut.
    super(name, { indexedDB: refuseNewer(indexedDB), IDBKeyRange, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      suppliers: 'id, *domains, *addresses',
      people: 'id, supplierId, *addresses',
      terms: 'id, *scope',
      charters: 'id, &supplierId',
      readings: 'key, [address+sentAtMs], supplierId, threadKey',
      dismissals: 'id, address',
      journal: 'id, supplierId, createdAtMs, thread.threadKey',
      doneOps: 'opId, atMs',
      settings: 'name',
    });
    this.version(2).stores({
      termVersions: 'id, termId',
      termTrash: 'id, deletedAtMs',
      termMutes: 'id, termId',
      watchWords: 'id',
      lookups: 'id, lastAtMs',
      imports: 'id, atMs',
      charterVersions: 'id, charterId',
      sightings: 'id, charterId',
      readbacks: 'id, supplierId',
      observations: 'id, supplierId',
      items: 'id, supplierId',
      programmes: 'id',
    });
  }
}
