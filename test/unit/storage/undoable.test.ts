import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRow, sign } from '../../../lib/domain/charter/edit-charter.ts';
import { newReadback } from '../../../lib/domain/charter/readback.ts';
import { CharterId, EntryId, PersonId, ReadbackId, SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { newItem } from '../../../lib/domain/journal/new-item.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { newProgramme } from '../../../lib/domain/programme/programme.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { recordChanges } from '../../../lib/storage/merge-records.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import {
  buildCharter,
  buildEntry,
  buildPerson,
  buildReading,
  buildSupplier,
  buildTerm,
  buildWatchWord,
  NOON_MS,
} from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const ids = ['harbour', 'asia', 'other'].map((id) => SupplierId.parse(id));
const [harbour, asia] = [SupplierId.parse('harbour'), SupplierId.parse('asia')];
const some = fc.subarray(ids);
const whose = fc.constantFrom(...ids);
const few = fc.nat({ max: 3 });

/** What is stored about three suppliers: which have a charter and a programme, and whose the rest is. */
const stored = fc.record({
  charters: some,
  programmes: some,
  signed: fc.boolean(),
  people: fc.array(whose, { minLength: 2, maxLength: 4 }),
  notes: fc.array(whose, { maxLength: 4 }),
  readings: fc.array(whose, { maxLength: 4 }),
  readbacks: fc.array(whose, { maxLength: 3 }),
  items: fc.array(whose, { maxLength: 3 }),
  scopes: fc.array(some, { maxLength: 3 }),
  mutes: some,
  revs: few,
});
type Stored = typeof stored extends fc.Arbitrary<infer T> ? T : never;

async function storeAll(db: ParlanceDatabase, of: Stored): Promise<void> {
  await db.suppliers.bulkAdd(
    ids.map((id) => buildSupplier({ id, name: id, domains: [`${id}.example.com`], rev: of.revs })),
  );
  const personOf = (n: number) => PersonId.parse(`p${n % of.people.length}`);
  await db.people.bulkAdd(
    of.people.map((supplierId, n) => buildPerson({ id: personOf(n), supplierId, name: `P${n}`, rev: n })),
  );
  for (const supplierId of of.charters) {
    const step = { title: 'Desk', personId: personOf(0), contact: '', waitHours: 8, cases: '' };
    const rows = [{ ...emptyRow('orders'), topic: `Orders of ${supplierId}` }];
    const charter = buildCharter({
      id: CharterId.parse(`c-${supplierId}`),
      supplierId,
      rows,
      ladder: [step],
    });
    await charterStore(db).save(of.signed ? sign(charter, 'Li', NOON_MS) : charter, null, NOON_MS);
    await db.sightings.add({ id: `s-${supplierId}`, charterId: charter.id, rowId: 'orders', days: [1] });
  }
  await db.programmes.bulkAdd(of.programmes.map((id) => ({ ...newProgramme(id), engagement: id, rev: 1 })));
  await db.journal.bulkAdd(
    of.notes.map((supplierId, n) =>
      buildEntry({
        id: EntryId.parse(`n${n}`),
        supplierId,
        personId: personOf(n),
        ledger: { side: 'ours', kind: 'deposit', weight: 1, reason: '' },
      }),
    ),
  );
  await db.readings.bulkAdd(
    of.readings.map((supplierId, n) =>
      buildReading({ key: `m${n}`, supplierId, address: Address.parse(`p@${supplierId}.example.com`) }),
    ),
  );
  await db.dismissals.bulkAdd(
    of.readings.map((supplierId, n) => ({ id: `d${n}`, address: `p@${supplierId}.example.com` }) as never),
  );
  await db.readbacks.bulkAdd(
    of.readbacks.map((supplierId, n) =>
      newReadback(
        ReadbackId.parse(`r${n}`),
        { supplierId, source: null, termIds: [], amounts: [], ours: 'By Friday.' },
        NOON_MS,
      ),
    ),
  );
  await db.items.bulkAdd(
    of.items.map((supplierId, n) =>
      newItem(
        `i${n}`,
        supplierId,
        { kind: 'action', title: 'Send it', side: 'ours', dueAtMs: null, source: null },
        NOON_MS,
      ),
    ),
  );
  await db.terms.bulkAdd(of.scopes.map((scope, n) => buildTerm({ id: TermId.parse(`t${n}`), scope })));
  await db.watchWords.bulkAdd(of.scopes.map((scope, n) => buildWatchWord({ id: `w${n}`, scope })));
  const mutes = of.mutes.map((supplierId) => ({ kind: 'idiom', supplierId, threadKey: null }));
  await db.settings.put({ name: 'draftMutes', value: mutes });
}

/** Everything that is stored, but for the counters that tell one state of a row from another. */
async function everything(db: ParlanceDatabase): Promise<unknown> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.parse(
    JSON.stringify(Object.fromEntries(tables), (key, value: unknown) => {
      if (key === 'rev') return undefined;
      if (key === 'settings' && Array.isArray(value))
        return value.filter(({ name }: { name: string }) => name !== 'glossaryRev');
      return key === 'id' && typeof value === 'string' ? value.replace(/@\d+$/, '') : value;
    }),
  );
}

const changes = {
  'two suppliers made one': (db: ParlanceDatabase) =>
    recordChanges(db).mergeSuppliers(harbour, asia, NOON_MS + 1),
  'two people made one': (db: ParlanceDatabase) =>
    recordChanges(db).mergePeople(PersonId.parse('p1'), PersonId.parse('p0'), NOON_MS + 1),
  'somebody who moved': (db: ParlanceDatabase) =>
    recordChanges(db).movePerson(PersonId.parse('p0'), asia, NOON_MS + 1),
  'a domain split off': (db: ParlanceDatabase) =>
    recordChanges(db).splitDomain(harbour, 'harbour.example.com', 'Split', NOON_MS + 1),
  'a supplier no longer followed': (db: ParlanceDatabase) => stopFollowing(db, harbour),
} as const;

test.each(Object.entries(changes))('%s and undone leaves everything as it was', async (_, make) => {
  await fc.assert(
    fc.asyncProperty(stored, async (of) => {
      const db = freshDatabase();
      await storeAll(db, of);
      const before = await everything(db);
      const changed = await make(db);
      if (!changed.ok) throw new Error(changed.error.kind);
      expect(await everything(db)).not.toEqual(before);
      expect(await changed.value.undo()).toEqual({ ok: true, value: null });
      expect(await everything(db)).toEqual(before);
      await db.delete();
    }),
    { numRuns: 15 },
  );
});

async function mergedPair() {
  const db = freshDatabase();
  await db.suppliers.bulkAdd(
    ids.map((id) => buildSupplier({ id, name: id, domains: [`${id}.example.com`] })),
  );
  const rev = await settingsStore(db).glossaryRev();
  const merged = await recordChanges(db).mergeSuppliers(harbour, asia, NOON_MS);
  if (!merged.ok) throw new Error(merged.error.kind);
  return { db, rev, undo: merged.value.undo };
}

test('an undo says so and does nothing when somebody changed one of the rows since', async () => {
  const { db, undo } = await mergedPair();
  await db.suppliers.update(harbour, { name: 'Renamed', rev: 9 });
  expect(await undo()).toEqual({ ok: false, error: { kind: 'conflict' } });
  expect(await db.suppliers.toArray()).toMatchObject([{ name: 'Renamed' }, { name: 'other' }]);
});

test('what came in meanwhile stays, and an undo twice is a conflict', async () => {
  const { db, undo } = await mergedPair();
  await db.journal.add(buildEntry({ supplierId: harbour }));
  expect(await undo()).toMatchObject({ ok: true });
  expect(await db.journal.count()).toBe(1);
  expect(await undo()).toMatchObject({ ok: false, error: { kind: 'conflict' } });
});

test('after an undo compiled glossaries are stale, and no row has a rev that a form has read before', async () => {
  const { db, rev, undo } = await mergedPair();
  const merged = await db.suppliers.get(harbour);
  await undo();
  expect(await settingsStore(db).glossaryRev()).toBeGreaterThan(rev + 1);
  expect((await db.suppliers.get(harbour))?.rev).toBeGreaterThan(merged?.rev ?? 0);
});

test('a charter goes on with its history after an undo', async () => {
  const db = freshDatabase();
  await db.suppliers.bulkAdd(ids.map((id) => buildSupplier({ id, name: id })));
  for (const id of [harbour, asia])
    await charterStore(db).save(
      buildCharter({ id: CharterId.parse(`c-${id}`), supplierId: id }),
      null,
      NOON_MS,
    );
  const merged = await recordChanges(db).mergeSuppliers(harbour, asia, NOON_MS + 1);
  if (merged.ok) await merged.value.undo();
  const charter = await charterStore(db).of(harbour);
  const [latest, ...earlier] = await charterStore(db).history(CharterId.parse('c-harbour'));
  expect(latest).toMatchObject({ atMs: NOON_MS, charter: { rev: charter?.rev } });
  expect(earlier).toEqual([]);
});
