import { expect, test } from 'vitest';
import { emptyRow, sign } from '../../../lib/domain/charter/edit-charter.ts';
import { CharterId, EntryId, PersonId, SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { newProgramme } from '../../../lib/domain/programme/programme.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import { dismissalStore } from '../../../lib/storage/dismissal-store.ts';
import { draftSettingsStore } from '../../../lib/storage/draft-settings-store.ts';
import { recordChanges } from '../../../lib/storage/merge-records.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { termTrash } from '../../../lib/storage/term-trash.ts';
import {
  buildCharter,
  buildEntry,
  buildPerson,
  buildReading,
  buildSupplier,
  buildTerm,
  NOON_MS,
} from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const harbour = buildSupplier();
const asia = buildSupplier({
  id: SupplierId.parse('asia'),
  name: 'Harbour Asia',
  domains: ['asia.example.com'],
});
const mo = buildPerson({
  id: PersonId.parse('mo'),
  name: 'Mo',
  supplierId: asia.id,
  addresses: [Address.parse('mo@asia.example.com')],
});

async function both() {
  const db = freshDatabase();
  await db.suppliers.bulkAdd([harbour, asia]);
  await db.people.bulkAdd([buildPerson(), mo]);
  await db.terms.add(buildTerm({ id: TermId.parse('t'), scope: [asia.id] }));
  await db.journal.add(buildEntry({ id: EntryId.parse('n'), supplierId: asia.id, personId: mo.id }));
  await db.readings.add(buildReading({ supplierId: asia.id, address: Address.parse('mo@asia.example.com') }));
  return { db, changes: recordChanges(db) };
}

test('two records of a company become one: domains, people, notes, readings and the scope of terms go over', async () => {
  const { db, changes } = await both();
  expect(await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS)).toMatchObject({ ok: true });
  expect(await db.suppliers.toArray()).toMatchObject([{ domains: [...harbour.domains, ...asia.domains] }]);
  expect((await db.people.toArray()).map(({ supplierId }) => supplierId)).toEqual(['harbour', 'harbour']);
  expect(await db.journal.toArray()).toMatchObject([{ supplierId: 'harbour' }]);
  expect(await db.readings.toArray()).toMatchObject([{ supplierId: 'harbour' }]);
  expect(await db.terms.toArray()).toMatchObject([{ scope: ['harbour'] }]);
});

test('a term in the trash and what was put away about somebody go over, too', async () => {
  const { db, changes } = await both();
  await termStore(db).remove(TermId.parse('t'), NOON_MS);
  const address = Address.parse('new@asia.example.com');
  await dismissalStore(db).add(
    { address, kind: 'formality', reason: 'not-true', context: '', readingKeys: [] },
    NOON_MS,
  );
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  expect(await termTrash(db).all()).toMatchObject([{ term: { scope: ['harbour'] } }]);
  expect(await dismissalStore(db).of(address)).toHaveLength(1);
});

test('of two charters the rows of the other are added as a version that has to be confirmed anew', async () => {
  const { db, changes } = await both();
  const row = (id: string, topic: string) => ({ ...emptyRow(id), topic });
  const signed = sign(buildCharter({ rows: [row('1', 'Orders')] }), 'Li', NOON_MS);
  await db.charters.bulkAdd([
    signed,
    buildCharter({
      id: CharterId.parse('c2'),
      supplierId: asia.id,
      rows: [row('2', 'orders'), row('3', 'Quality')],
    }),
  ]);
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  const merged = await charterStore(db).of(harbour.id);
  expect(merged).toMatchObject({ version: 2, rows: [{ topic: 'Orders' }, { topic: 'Quality' }] });
  expect(await db.charters.count()).toBe(1);
});

test('rows of the same preset with other topics keep apart after a merge', async () => {
  const { db, changes } = await both();
  const row = (topic: string) => ({ ...emptyRow('orders'), topic });
  await db.charters.bulkAdd([
    buildCharter({ rows: [row('Orders')] }),
    buildCharter({ id: CharterId.parse('c2'), supplierId: asia.id, rows: [row('Call-offs')] }),
  ]);
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  const rows = (await charterStore(db).of(harbour.id))?.rows ?? [];
  expect(rows.map(({ topic }) => topic)).toEqual(['Orders', 'Call-offs']);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

test('of two programmes and of two lists of silenced draft checks nothing is lost', async () => {
  const { db, changes } = await both();
  const target = (what: string) => ({ what, from: '3', to: '1', unit: 'days', byMs: null });
  await db.programmes.bulkAdd([
    { ...newProgramme(harbour.id), impact: 4, targets: [target('answers')] },
    { ...newProgramme(asia.id), impact: 2, risk: 5, targets: [target('samples')] },
  ]);
  await draftSettingsStore(db).mute({ kind: 'idiom', supplierId: asia.id, threadKey: null });
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  expect(await db.programmes.toArray()).toMatchObject([
    { id: 'harbour', impact: 4, risk: 5, targets: [{ what: 'answers' }, { what: 'samples' }] },
  ]);
  expect(await draftSettingsStore(db).mutes()).toEqual([
    { kind: 'idiom', supplierId: 'harbour', threadKey: null },
  ]);
});

test('whoever both suppliers have with one address is one person afterwards, and named once', async () => {
  const { db, changes } = await both();
  const ana = { side: 'ours' as const, addresses: [Address.parse('ana@buyer.example.com')], name: 'Ana' };
  await db.people.bulkAdd([
    buildPerson({ ...ana, id: PersonId.parse('ana'), phone: null }),
    buildPerson({ ...ana, id: PersonId.parse('ana2'), supplierId: asia.id, phone: '+49 30 1' }),
  ]);
  const step = { title: 'Plant', personId: PersonId.parse('ana2'), contact: '', waitHours: 8, cases: '' };
  await db.charters.add(buildCharter({ supplierId: asia.id, ladder: [step] }));
  await db.journal.update('n', { personId: PersonId.parse('ana2') });
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  expect((await db.people.toArray()).filter(({ name }) => name === 'Ana')).toMatchObject([
    { id: 'ana', phone: '+49 30 1' },
  ]);
  expect((await charterStore(db).of(harbour.id))?.ladder).toMatchObject([{ personId: 'ana' }]);
  expect(await db.journal.toArray()).toMatchObject([{ personId: 'ana' }]);
});

test('one domain becomes a supplier of its own with its people and readings', async () => {
  const { db, changes } = await both();
  await changes.mergeSuppliers(harbour.id, asia.id, NOON_MS);
  const split = await changes.splitDomain(harbour.id, 'asia.example.com', 'Asia', NOON_MS);
  if (!split.ok) throw new Error(split.error.kind);
  const asiaAgain = split.value.value;
  expect(asiaAgain).toMatchObject({ name: 'Asia', domains: ['asia.example.com'] });
  expect(await db.suppliers.get(harbour.id)).toMatchObject({ domains: harbour.domains });
  expect(await db.people.where({ supplierId: asiaAgain.id }).toArray()).toMatchObject([{ name: 'Mo' }]);
  expect(await db.readings.where({ supplierId: asiaAgain.id }).count()).toBe(1);
});

test('two records of a person become one, and the ladder and notes name the one that is kept', async () => {
  const { db, changes } = await both();
  await db.people.update(mo.id, { supplierId: harbour.id });
  const step = { title: 'Plant', personId: mo.id, contact: '', waitHours: 8, cases: '' };
  await db.charters.add(buildCharter({ ladder: [step] }));
  const merged = await changes.mergePeople(buildPerson().id, mo.id, NOON_MS);
  expect(merged).toMatchObject({
    ok: true,
    value: { value: { name: 'Li Wen', addresses: [{}, {}].map(() => expect.any(String)) } },
  });
  expect(await db.people.count()).toBe(1);
  expect((await charterStore(db).of(harbour.id))?.ladder[0]?.personId).toBe('li');
  expect(await db.journal.toArray()).toMatchObject([{ personId: 'li' }]);
});

test('somebody who moves is at both companies, one after the other', async () => {
  const { db, changes } = await both();
  await changes.movePerson(buildPerson().id, asia.id, NOON_MS);
  expect(await db.people.where({ supplierId: harbour.id }).toArray()).toMatchObject([{ toMs: NOON_MS }]);
  expect((await db.people.toArray()).filter(({ name }) => name === 'Li Wen')).toHaveLength(2);
});

test('what is gone meanwhile changes nothing', async () => {
  const { db, changes } = await both();
  expect(await changes.mergeSuppliers(harbour.id, SupplierId.parse('gone'), NOON_MS)).toMatchObject({
    ok: false,
  });
  expect(await changes.mergePeople(mo.id, mo.id, NOON_MS)).toMatchObject({ ok: false });
  expect(await db.suppliers.count()).toBe(2);
});
