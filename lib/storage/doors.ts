import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import { Charter } from '../domain/charter/charter.ts';
import { CharterVersion } from '../domain/charter/charter-version.ts';
import { Readback } from '../domain/charter/readback.ts';
import { Sighting } from '../domain/charter/sighting.ts';
import { ImportBatch } from '../domain/exchange/import-batch.ts';
import { Lookup } from '../domain/glossary/lookup.ts';
import { Term } from '../domain/glossary/term.ts';
import { TermMute } from '../domain/glossary/term-mute.ts';
import { TermVersion, TrashedTerm } from '../domain/glossary/term-version.ts';
import { WatchWord } from '../domain/glossary/watch-word.ts';
import { Dismissal, Reading } from '../domain/hints/reading.ts';
import { Item } from '../domain/journal/item.ts';
import { JournalEntry } from '../domain/journal/journal-entry.ts';
import { Observation } from '../domain/journal/observation.ts';
import { Programme } from '../domain/programme/programme.ts';
import { Person, Supplier } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from './database.ts';

/** A table of the user's data, and what a row of it must look like to be read. */
export type Door = { readonly table: Table; readonly schema: z.ZodMiniType };

/** The doors of every table of the user's data. Not part of the database itself: the background needs few of the schemas. */
export const doorsOf = (db: ParlanceDatabase): readonly Door[] => [
  { table: db.suppliers, schema: Supplier },
  { table: db.people, schema: Person },
  { table: db.terms, schema: Term },
  { table: db.termVersions, schema: TermVersion },
  { table: db.termTrash, schema: TrashedTerm },
  { table: db.termMutes, schema: TermMute },
  { table: db.watchWords, schema: WatchWord },
  { table: db.lookups, schema: Lookup },
  { table: db.imports, schema: ImportBatch },
  { table: db.charters, schema: Charter },
  { table: db.charterVersions, schema: CharterVersion },
  { table: db.sightings, schema: Sighting },
  { table: db.readbacks, schema: Readback },
  { table: db.readings, schema: Reading },
  { table: db.dismissals, schema: Dismissal },
  { table: db.journal, schema: JournalEntry },
  { table: db.observations, schema: Observation },
  { table: db.items, schema: Item },
  { table: db.programmes, schema: Programme },
];
