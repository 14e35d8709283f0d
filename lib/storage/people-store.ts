import type { PersonId, SupplierId } from '../domain/ids.ts';
import { Person } from '../domain/relationship/supplier.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { type Undoable, undoable } from './undoable.ts';

/** The people of each relationship, on either side. */
export const peopleStore = (db: ParlanceDatabase) => ({
  /** Everybody of one relationship, theirs first, then by name. */
  of: async (supplierId: SupplierId): Promise<Person[]> =>
    readRows(Person, await db.people.where({ supplierId }).toArray()).toSorted(
      (a, b) => b.side.localeCompare(a.side) || a.name.localeCompare(b.name),
    ),

  all: async (): Promise<Person[]> => readRows(Person, await db.people.toArray()),

  byId: async (id: PersonId): Promise<Person | null> => readRow(Person, await db.people.get(id)),

  /** Stores a person read at `expectedRev`, or a new one with null. */
  save(person: Person, expectedRev: number | null): Promise<Result<Person, ChangeError>> {
    return change(db, [db.people], () => saveRow(db.people, person, expectedRev));
  },

  /** Stores people who are new, all of them or nobody, with the way back. */
  addAll(people: readonly Person[]): Promise<Result<Undoable<null>, StorageFailure>> {
    return undoable(db, async () => {
      await db.people.bulkAdd(people.map((person) => ({ ...person, rev: 1 })));
      return ok(null);
    });
  },

  /** Forgets a person. Ladder steps that name them keep their contact text. */
  remove(id: PersonId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.people], async () => {
      await db.people.delete(id);
      return ok(null);
    });
  },
});
