import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { agreedParts } from '../../../lib/domain/charter/charter-version.ts';
import { isAgreed, revision, sign } from '../../../lib/domain/charter/edit-charter.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import { buildCharter, buildSupplier, NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const said = async (db: ReturnType<typeof freshDatabase>) =>
  (await charterStore(db).history(buildCharter().id)).map(({ charter }) => charter.scopeIn);

test('every stored state of a charter stays readable, newest first', async () => {
  const db = freshDatabase();
  const charters = charterStore(db);
  await charters.save(buildCharter({ scopeIn: ['castings'] }), null);
  await charters.save(buildCharter({ scopeIn: ['castings', 'tooling'] }), 1);
  expect(await said(db)).toEqual([['castings', 'tooling'], ['castings']]);
});

test('what a charter said before its history was kept is kept with the first change', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ scopeIn: ['castings'], rev: 3 }));
  await charterStore(db).save(buildCharter({ scopeIn: [] }), 3);
  expect(await said(db)).toEqual([[], ['castings']]);
});

test('a conflict leaves no version behind', async () => {
  const db = freshDatabase();
  const charters = charterStore(db);
  await charters.save(buildCharter(), null);
  expect((await charters.save(buildCharter({ scopeIn: ['late'] }), 0)).ok).toBe(false);
  expect(await said(db)).toEqual([[]]);
});

test('an old state is taken back as a new version that nobody has signed', async () => {
  const db = freshDatabase();
  const charters = charterStore(db);
  await charters.save(buildCharter({ scopeIn: ['castings'] }), null);
  await charters.save(sign(buildCharter({ scopeIn: ['all'] }), 'Li Wen', NOON_MS), 1);
  const signed = await charters.of(buildSupplier().id);
  const first = (await charters.history(buildCharter().id)).at(-1);
  if (signed === null || first === undefined) throw new Error('nothing was stored');
  await charters.save({ ...signed, ...revision(signed, agreedParts(first)) }, signed.rev);
  const now = await charters.of(buildSupplier().id);
  expect(now).toMatchObject({ scopeIn: ['castings'], version: 2, signOffs: signed.signOffs });
  expect(now !== null && isAgreed(now)).toBe(false);
});

test('a supplier that is no longer followed takes charter and history along', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await charterStore(db).save(buildCharter(), null);
  await stopFollowing(db, buildSupplier().id);
  expect([await db.charters.count(), await db.charterVersions.count()]).toEqual([0, 0]);
});
