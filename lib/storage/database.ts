import { Dexie, type Table } from 'dexie';
import type * as z from 'zod/mini';
import { Charter } from '../domain/charter/charter.ts';
import { Term } from '../domain/glossary/term.ts';
import { Dismissal, Reading } from '../domain/hints/reading.ts';
import { JournalEntry } from '../domain/journal/journal-entry.ts';
import { Person, Supplier } from '../domain/relationship/supplier.ts';
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
  declare readonly charters: Table<Charter, string>;
  declare readonly readings: Table<Reading, string>;
  declare readonly dismissals: Table<Dismissal, string>;
  declare readonly journal: Table<JournalEntry, string>;
  declare readonly doneOps: Table<DoneOp, string>;
  declare readonly settings: Table<SettingRow, string>;

  constructor(name = 'parlance') {
    super(name, { indexedDB: refuseNewer(indexedDB), IDBKeyRange });
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
  }

  /** What a row of each table of the user's data must look like to be read. */
  get doors(): readonly { readonly table: Table; readonly schema: z.ZodMiniType }[] {
    return [
      { table: this.suppliers, schema: Supplier },
      { table: this.people, schema: Person },
      { table: this.terms, schema: Term },
      { table: this.charters, schema: Charter },
      { table: this.readings, schema: Reading },
      { table: this.dismissals, schema: Dismissal },
      { table: this.journal, schema: JournalEntry },
    ];
  }
}
