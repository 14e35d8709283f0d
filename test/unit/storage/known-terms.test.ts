import { expect, test } from 'vitest';
import { TermId } from '../../../lib/domain/ids.ts';
import { bumpGlossaryRev } from '../../../lib/storage/settings-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildTerm } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const named = (name: string) =>
  buildTerm({ id: TermId.parse(name), labels: [{ text: name, lang: 'en', use: 'preferred' }] });

test('as long as nothing changes the glossary is read once', async () => {
  const db = freshDatabase();
  await termStore(db).save(named('b'), null);
  const first = await termStore(db).all();
  expect(await termStore(db).all()).toBe(first);
});

test('a stored term is known at once, in its place by name', async () => {
  const db = freshDatabase();
  await termStore(db).save(named('b'), null);
  await termStore(db).all();
  await termStore(db).save(named('a'), null);
  await termStore(db).save({ ...named('b'), note: 'changed' }, 1);
  expect((await termStore(db).all()).map(({ id, note }) => [id, note])).toEqual([
    ['a', ''],
    ['b', 'changed'],
  ]);
});

test('a change from elsewhere is read, whether it raised the revision or only added rows', async () => {
  const db = freshDatabase();
  await termStore(db).save(named('b'), null);
  await termStore(db).all();
  await db.terms.add(named('c'));
  expect(await termStore(db).all()).toHaveLength(2);
  await db.terms.update('c', { note: 'from another window', rev: 2 });
  await bumpGlossaryRev(db);
  expect((await termStore(db).byId(TermId.parse('c')))?.note).toBe('from another window');
  expect((await termStore(db).all())[1]?.note).toBe('from another window');
});

test('what a transaction takes back is not known afterwards', async () => {
  const db = freshDatabase();
  await termStore(db).save(named('b'), null);
  const taken = db.transaction('rw', db.tables, async (tx) => {
    await termStore(db).save({ ...named('b'), note: 'never' }, 1);
    await termStore(db).all();
    tx.abort();
  });
  await expect(taken).rejects.toThrow();
  await bumpGlossaryRev(db);
  expect((await termStore(db).all()).map(({ note }) => note)).toEqual(['']);
});

test('a row that cannot be read is left out and stays', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([named('a'), { id: 'odd' } as never]);
  expect((await termStore(db).all()).map(({ id }) => id)).toEqual(['a']);
  expect(await db.terms.count()).toBe(2);
});

test('a large glossary is read in parts, whole, and inside a transaction too', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd(
    Array.from({ length: 1_201 }, (_, at) => named(`term ${String(at).padStart(4, '0')}`)),
  );
  const inside = await db.transaction('r', db.terms, db.settings, () => termStore(db).all());
  expect(inside).toHaveLength(1_201);
  const terms = await termStore(db).all();
  expect(terms.map(({ id }) => id)).toEqual(inside.map(({ id }) => id));
  expect(terms.at(-1)?.id).toBe('term 1200');
});
