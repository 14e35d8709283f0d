import type { Table } from 'dexie';
import { Charter } from '../domain/charter/charter.ts';
import { mergedCharter } from '../domain/charter/merge-charters.ts';
import { PersonId, SupplierId } from '../domain/ids.ts';
import { domainOf } from '../domain/message/address.ts';
import { mergedProgramme } from '../domain/programme/merge-programmes.ts';
import { newProgramme, Programme } from '../domain/programme/programme.ts';
import { mergedPerson, movedPerson, samePeople } from '../domain/relationship/change-people.ts';
import { mergedSupplier, splitSupplier } from '../domain/relationship/change-suppliers.ts';
import { Person, Supplier } from '../domain/relationship/supplier.ts';
import { err, type Result } from '../domain/result.ts';
import type { ChangeError } from './change.ts';
import { charterStore } from './charter-store.ts';
import type { ParlanceDatabase } from './database.ts';
import { carryMutes } from './draft-settings-store.ts';
import { peopleStore } from './people-store.ts';
import { readRow } from './read-rows.ts';
import { removeSupplier } from './remove-supplier.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { type Undoable, undoable } from './undoable.ts';

/** Changes of who is who: each in one transaction, so that nothing is half moved, and each with its way back. */
export const recordChanges = (db: ParlanceDatabase) => ({
  /** Makes one person of two; steps of the ladder and notes that name the other name the one that is kept. */
  mergePeople: (keptId: PersonId, otherId: PersonId, nowMs: number): Promise<Changed<Person>> =>
    undoable<Person, ChangeError>(db, async () => {
      const kept = readRow(Person, await db.people.get(keptId));
      const other = readRow(Person, await db.people.get(otherId));
      if (kept === null || other === null || keptId === otherId) return err({ kind: 'gone' });
      await joinPeople(db, kept.supplierId, new Map([[otherId, keptId]]), nowMs);
      return saveRow(db.people, mergedPerson(kept, other), kept.rev);
    }),

  /** Somebody works for another company now: the old record ends today, a new one begins there. */
  movePerson: (id: PersonId, supplierId: SupplierId, nowMs: number): Promise<Changed<Person>> =>
    undoable<Person, ChangeError>(db, async () => {
      const person = readRow(Person, await db.people.get(id));
      if (person === null || (await db.suppliers.get(supplierId)) === undefined) return err({ kind: 'gone' });
      const to = { id: PersonId.parse(crypto.randomUUID()), supplierId };
      const { left, joined } = movedPerson(person, to, nowMs);
      const saved = await saveRow(db.people, left, person.rev);
      return saved.ok ? saveRow(db.people, joined, null) : saved;
    }),

  /** Makes one supplier of two: people, readings, notes, agreements and the scope of terms go over, then the other goes. */
  mergeSuppliers: (keptId: SupplierId, otherId: SupplierId, nowMs: number): Promise<Changed<Supplier>> =>
    undoable<Supplier, ChangeError>(db, async () => {
      const kept = readRow(Supplier, await db.suppliers.get(keptId));
      const other = readRow(Supplier, await db.suppliers.get(otherId));
      if (kept === null || other === null || keptId === otherId) return err({ kind: 'gone' });
      await mergeCharters(db, keptId, otherId, nowMs);
      await mergeSamePeople(db, keptId, otherId, nowMs);
      for (const table of ofSupplier(db))
        await table.where({ supplierId: otherId }).modify({ supplierId: keptId });
      await mergeProgrammes(db, keptId, otherId);
      await widenScopes(db, keptId, otherId);
      await carryMutes(db, otherId, keptId);
      // Saved first: what was put away about somebody who is still followed stays.
      const saved = await saveRow(db.suppliers, mergedSupplier(kept, other), kept.rev);
      await removeSupplier(db, otherId);
      return saved;
    }),

  /** Makes a supplier of its own of one domain, with the people and readings of that domain. */
  splitDomain: (from: SupplierId, domain: string, name: string, nowMs: number): Promise<Changed<Supplier>> =>
    undoable<Supplier, ChangeError>(db, async () => {
      const supplier = readRow(Supplier, await db.suppliers.get(from));
      if (supplier === null || !supplier.domains.includes(domain)) return err({ kind: 'gone' });
      const id = SupplierId.parse(crypto.randomUUID());
      const { rest, split } = splitSupplier(supplier, { id, domain, name, nowMs });
      await saveRow(db.suppliers, rest, supplier.rev);
      const isTheirs = ({ addresses }: Person) =>
        addresses.length > 0 && addresses.every((address) => domainOf(address) === domain);
      await db.people.where({ supplierId: from }).filter(isTheirs).modify({ supplierId: id });
      await db.readings
        .where({ supplierId: from })
        .filter(({ address }) => domainOf(address) === domain)
        .modify({ supplierId: id });
      await bumpGlossaryRev(db);
      return saveRow(db.suppliers, split, null);
    }),
});

/** The record as it is now, with the way back; or why nothing was changed. */
type Changed<T> = Result<Undoable<T>, ChangeError>;

/** Tables in which a row belongs to one supplier and may belong to another as it is. */
const ofSupplier = (db: ParlanceDatabase): readonly Table[] => [
  db.people,
  db.readings,
  db.journal,
  db.readbacks,
  db.observations,
  db.items,
];

/** The other's charter becomes the one that is kept, or its rows are added to it as a new version that nobody has signed. */
async function mergeCharters(
  db: ParlanceDatabase,
  keptId: SupplierId,
  otherId: SupplierId,
  nowMs: number,
): Promise<void> {
  const kept = readRow(Charter, await db.charters.get({ supplierId: keptId }));
  const other = readRow(Charter, await db.charters.get({ supplierId: otherId }));
  if (other === null) return;
  if (kept === null) await db.charters.put({ ...other, supplierId: keptId, rev: other.rev + 1 });
  else await charterStore(db).save(mergedCharter(kept, other), kept.rev, nowMs);
}

/** What only the other's programme says is added to the one that is kept. */
async function mergeProgrammes(db: ParlanceDatabase, keptId: SupplierId, otherId: SupplierId): Promise<void> {
  const [kept, other] = await db.programmes.bulkGet([keptId, otherId]);
  const theirs = readRow(Programme, other);
  if (theirs === null) return;
  const ours = readRow(Programme, kept) ?? newProgramme(keptId);
  await db.programmes.put({ ...mergedProgramme(ours, theirs), rev: ours.rev + 1 });
}

/** Somebody whom both suppliers have with one address is one person of the one that is kept. */
async function mergeSamePeople(
  db: ParlanceDatabase,
  keptId: SupplierId,
  otherId: SupplierId,
  nowMs: number,
): Promise<void> {
  const [kept, others] = await Promise.all([peopleStore(db).of(keptId), peopleStore(db).of(otherId)]);
  const pairs = samePeople(kept, others);
  await joinPeople(db, keptId, new Map(pairs.map(([one, other]) => [other.id, one.id])), nowMs);
  for (const [{ id }, other] of pairs) {
    const one = readRow(Person, await db.people.get(id));
    if (one !== null) await saveRow(db.people, mergedPerson(one, other), one.rev);
  }
}

/** Lets what names some people name others, and removes the some. `joined` leads from each to whom they are now. */
async function joinPeople(
  db: ParlanceDatabase,
  supplierId: SupplierId,
  joined: ReadonlyMap<PersonId, PersonId>,
  nowMs: number,
): Promise<void> {
  if (joined.size === 0) return;
  const now = (id: PersonId | null) => (id === null ? null : (joined.get(id) ?? id));
  const charter = await charterStore(db).of(supplierId);
  // The person is the same, so nothing new is agreed: the version stays, the history tells.
  const ladder = charter?.ladder.map((step) => ({ ...step, personId: now(step.personId) })) ?? [];
  if (charter?.ladder.some(({ personId }, at) => personId !== ladder[at]?.personId))
    await charterStore(db).save({ ...charter, ladder }, charter.rev, nowMs);
  for (const table of [db.journal, db.observations] as readonly Table<{ personId: PersonId | null }>[]) {
    await table
      .filter(({ personId }) => personId !== null && joined.has(personId))
      .modify((row) => {
        row.personId = now(row.personId);
      });
  }
  await db.people.bulkDelete([...joined.keys()]);
}

async function widenScopes(db: ParlanceDatabase, keptId: SupplierId, otherId: SupplierId): Promise<void> {
  await db.terms
    .where('scope')
    .equals(otherId)
    .modify((term) => {
      term.scope = [...new Set([...(term.scope ?? []), keptId])];
    });
  await db.termTrash
    .filter(({ term }) => term?.scope?.includes(otherId) === true)
    .modify(({ term }) => {
      term.scope = [...new Set((term.scope ?? []).map((id) => (id === otherId ? keptId : id)))];
    });
  const words = await db.watchWords.filter(({ scope }) => scope?.includes(otherId) === true).toArray();
  await db.watchWords.bulkPut(
    words.map((word) => ({
      ...word,
      scope: [...new Set([...(word.scope ?? []), keptId])],
      rev: word.rev + 1,
    })),
  );
}
