import { expect, test } from 'vitest';
import { KEPT_IMPORTS } from '../../../lib/domain/exchange/import-batch.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { importStore } from '../../../lib/storage/import-store.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { termMuteStore } from '../../../lib/storage/term-mute-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildTerm, NOON_MS } from '../builders.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

const batch = { id: 'b1', name: 'glossary.csv', nowMs: NOON_MS };
const fresh = buildTerm({ id: TermId.parse('fresh'), rev: 0 });

/** A database with one term, stored at rev 1. */
async function withTerm(db = freshDatabase()) {
  const saved = await termStore(db).save(buildTerm(), null);
  if (!saved.ok) throw new Error('not saved');
  return { db, before: saved.value, imports: importStore(db) };
}

test('an import is stored at once, each term as a version, and can be taken back in one step', async () => {
  const { db, before, imports } = await withTerm();
  const rev = await settingsStore(db).glossaryRev();
  await imports.run(batch, [
    { before: null, after: fresh },
    { before, after: { ...before, note: 'from the file' } },
  ]);
  expect((await db.terms.toArray()).map(({ id, note, rev }) => [id, note, rev])).toEqual([
    ['fresh', '', 1],
    ['shipped', 'from the file', 2],
  ]);
  expect((await termStore(db).history(before.id)).map(({ via }) => via)).toEqual(['import', 'editor']);
  expect(await settingsStore(db).glossaryRev()).toBeGreaterThan(rev);

  expect(await imports.undo('b1', NOON_MS)).toEqual({
    ok: true,
    value: { removed: 1, restored: 1, kept: 0 },
  });
  expect(await db.terms.toArray()).toEqual([{ ...before, rev: 3 }]);
  expect((await termStore(db).history(before.id)).map(({ via }) => via)).toEqual([
    'restored',
    'import',
    'editor',
  ]);
  expect((await imports.last())[0]).toMatchObject({ count: 0, undoneAtMs: NOON_MS });
});

test('a term that somebody changed after the import stays as it is', async () => {
  const { db, imports } = await withTerm();
  await imports.run(batch, [{ before: null, after: fresh }]);
  await termStore(db).save({ ...fresh, note: 'mine', rev: 1 }, 1);
  expect(await imports.undo('b1', NOON_MS)).toMatchObject({ ok: true, value: { removed: 0, kept: 1 } });
  expect(await db.terms.get('fresh')).toMatchObject({ note: 'mine' });
});

test('a term that changed since the preview stops the whole import', async () => {
  const { db, before, imports } = await withTerm();
  await termStore(db).save({ ...before, note: 'meanwhile' }, before.rev);
  const result = await imports.run(batch, [
    { before: null, after: fresh },
    { before, after: { ...before, note: 'from the file' } },
  ]);
  expect(result).toEqual({ ok: false, error: { kind: 'conflict' } });
  expect(await db.terms.count()).toBe(1);
  expect(await imports.last()).toEqual([]);
});

test('a term that came with another tab meanwhile stops the whole import', async () => {
  const { db, imports } = await withTerm();
  await imports.run(batch, [{ before: null, after: fresh }]);
  const again = await imports.run({ ...batch, id: 'b2' }, [{ before: null, after: { ...fresh, note: 'x' } }]);
  expect(again).toEqual({ ok: false, error: { kind: 'conflict' } });
  expect((await imports.last()).map(({ id, count }) => [id, count])).toEqual([['b1', 1]]);
  expect(await db.terms.get('fresh')).toMatchObject({ note: '' });
});

test('imports of the same terms are taken back one after the other', async () => {
  const { db, before, imports } = await withTerm();
  const noteOf = async () => (await termStore(db).byId(before.id))?.note;
  await imports.run(batch, [
    { before: null, after: fresh },
    { before, after: { ...before, note: 'first' } },
  ]);
  const [one, two] = await db.terms.toArray();
  if (one === undefined || two === undefined) throw new Error('not imported');
  await imports.run({ ...batch, id: 'b2' }, [
    { before: one, after: { ...one, note: 'second' } },
    { before: two, after: { ...two, note: 'second' } },
  ]);
  await termMuteStore(db).mute(fresh.id, { kind: 'everywhere' }, NOON_MS);
  expect(await imports.undo('b2', NOON_MS)).toMatchObject({ value: { restored: 2, kept: 0 } });
  expect(await noteOf()).toBe('first');
  expect(await imports.undo('b1', NOON_MS)).toMatchObject({ value: { removed: 1, restored: 1, kept: 0 } });
  expect(await noteOf()).toBe(before.note);
  expect(await db.terms.get('fresh')).toBeUndefined();
  expect(await termStore(db).history(fresh.id)).toEqual([]);
  expect(await db.termMutes.count()).toBe(0);
});

test('a large import tells how far it is, and stores nothing once it was stopped', async () => {
  const { db, imports } = await withTerm();
  const many = Array.from({ length: 1_200 }, (_, at) => ({
    before: null,
    after: { ...fresh, id: TermId.parse(`many-${at}`) },
  }));
  const stop = new AbortController();
  const stopped = await imports.run(batch, many, { signal: stop.signal, onStored: () => stop.abort() });
  expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
  expect([await db.terms.count(), await db.termVersions.count(), await db.imports.count()]).toEqual([
    1, 1, 0,
  ]);
  const counts: number[] = [];
  await imports.run(batch, many, { onStored: (count) => counts.push(count) });
  expect(counts).toEqual([500, 1_000, 1_200]);
  expect(await db.terms.count()).toBe(1_201);
});

test('a full disk stores nothing of an import', async () => {
  const db = freshDatabase();
  fillDisk(db, 'imports');
  const { imports } = await withTerm(db);
  expect(await imports.run(batch, [{ before: null, after: fresh }])).toEqual({
    ok: false,
    error: { kind: 'no-space' },
  });
  expect(await db.terms.count()).toBe(1);
});

test('an import is taken back once, and old ones are forgotten', async () => {
  const { imports } = await withTerm();
  await imports.run(batch, [{ before: null, after: fresh }]);
  await imports.undo('b1', NOON_MS);
  expect(await imports.undo('b1', NOON_MS)).toEqual({ ok: false, error: { kind: 'gone' } });
  for (let at = 0; at < KEPT_IMPORTS; at += 1)
    await imports.run({ id: `later-${at}`, name: 'x', nowMs: NOON_MS + 1 + at }, []);
  const last = await imports.last();
  expect(last).toHaveLength(KEPT_IMPORTS);
  expect(last.map(({ id }) => id)).not.toContain('b1');
});
