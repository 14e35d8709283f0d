import { expect, test } from 'vitest';
import { agreeOn, reopen } from '../../../lib/domain/glossary/edit-term.ts';
import { TRASH_DAYS } from '../../../lib/domain/glossary/term-version.ts';
import { importStore } from '../../../lib/storage/import-store.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { termTrash } from '../../../lib/storage/term-trash.ts';
import { buildTerm, NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const AFTER_TRASH_MS = NOON_MS + TRASH_DAYS * 86_400_000;
const { id } = buildTerm();
const agreed = agreeOn(buildTerm(), { text: 'at the dock', threshold: null }, NOON_MS);

test('a deleted term is out of the glossary and comes back as it was', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).remove(id, NOON_MS);
  expect(await termStore(db).all()).toEqual([]);
  expect(await termTrash(db).all()).toMatchObject([{ id, deletedAtMs: NOON_MS, wasAgreed: false }]);
  expect((await termTrash(db).restore(id, NOON_MS)).ok).toBe(true);
  expect(await termStore(db).byId(id)).toEqual(buildTerm({ rev: 2 }));
  expect(await termTrash(db).all()).toEqual([]);
  expect(await settingsStore(db).glossaryRev()).toBe(3);
  expect((await termStore(db).history(id)).map(({ via, term }) => [via, term.rev])).toEqual([
    ['restored', 2],
    ['editor', 1],
  ]);
});

test('a term that an import brought again keeps its history when its trash is emptied', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).remove(id, NOON_MS);
  const batch = { id: 'b1', name: 'export.json', nowMs: NOON_MS };
  await importStore(db).run(batch, [{ before: null, after: buildTerm({ rev: 0 }) }]);
  const history = async () => (await termStore(db).history(id)).map(({ via, term }) => [via, term.rev]);
  expect(await history()).toEqual([
    ['import', 2],
    ['editor', 1],
  ]);
  await importStore(db).undo('b1', NOON_MS);
  expect(await history()).toEqual([['editor', 1]]);
  await importStore(db).run({ ...batch, id: 'b2' }, [{ before: null, after: buildTerm({ rev: 0 }) }]);
  await termTrash(db).prune(AFTER_TRASH_MS);
  expect([await db.termTrash.count(), await db.terms.count()]).toEqual([0, 1]);
  expect(await history()).toHaveLength(2);
});

test('after thirty days a term that was never agreed on is gone with its history', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).remove(id, NOON_MS);
  await termTrash(db).prune(AFTER_TRASH_MS - 1);
  expect(await db.termTrash.count()).toBe(1);
  await termTrash(db).prune(AFTER_TRASH_MS);
  expect([await db.termTrash.count(), await db.termVersions.count()]).toEqual([0, 0]);
});

test.each([
  ['agreed on', agreed],
  ['agreed on once and reopened', null],
])('a term that was %s never goes by itself', async (_, given) => {
  const db = freshDatabase();
  await termStore(db).save(given ?? agreed, null);
  if (given === null) await termStore(db).save(reopen(agreed), 1);
  await termStore(db).remove(id, NOON_MS);
  await termTrash(db).prune(AFTER_TRASH_MS * 2);
  expect(await termTrash(db).all()).toMatchObject([{ id, wasAgreed: true }]);
  await termTrash(db).destroy(id);
  expect([await db.termTrash.count(), await db.termVersions.count()]).toEqual([0, 0]);
});

test('a term that is gone from the trash cannot come back, and one that is back already is a conflict', async () => {
  const db = freshDatabase();
  expect(await termTrash(db).restore(id, NOON_MS)).toEqual({ ok: false, error: { kind: 'gone' } });
  await termStore(db).save(buildTerm(), null);
  await termStore(db).remove(id, NOON_MS);
  await db.terms.add(buildTerm());
  expect(await termTrash(db).restore(id, NOON_MS)).toEqual({ ok: false, error: { kind: 'conflict' } });
});
