import { expect, test } from 'vitest';
import { newWatchWord, SUGGESTED_WORDS } from '../../../lib/domain/glossary/watch-word.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import { watchStore } from '../../../lib/storage/watch-store.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const word = (id: string, scope: string[] | null) =>
  newWatchWord({ id, text: id, scope: scope?.map((one) => SupplierId.parse(one)) ?? null, nowMs: NOON_MS });

test('the watch list begins with words that are often misunderstood, each once', async () => {
  const db = freshDatabase();
  await watchStore(db).save({ ...word('own', null), text: 'Lead Time' }, null);
  await watchStore(db).seed(NOON_MS);
  await watchStore(db).seed(NOON_MS);
  const texts = (await watchStore(db).all()).map(({ text }) => text.toLowerCase());
  expect(texts.toSorted()).toEqual(SUGGESTED_WORDS.toSorted());
});

test('a change of the watch list makes compiled glossaries stale', async () => {
  const db = freshDatabase();
  await watchStore(db).save(word('hand-over', null), null);
  await watchStore(db).remove('hand-over');
  expect(await settingsStore(db).glossaryRev()).toBe(2);
  expect(await watchStore(db).all()).toEqual([]);
});

test('a word watched with one supplier only goes with that supplier, others stay as they are', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  for (const one of [word('only', ['harbour']), word('both', ['harbour', 'delta']), word('all', null)])
    await watchStore(db).save(one, null);
  await stopFollowing(db, buildSupplier().id);
  expect((await watchStore(db).all()).map(({ text, scope }) => [text, scope])).toEqual([
    ['all', null],
    ['both', ['delta']],
  ]);
});
