import { expect, test } from 'vitest';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildTerm } from '../builders.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

test('a term is saved under the next revision', async () => {
  const db = freshDatabase();
  const first = await termStore(db).save(buildTerm(), null);
  expect(first).toEqual({ ok: true, value: buildTerm({ rev: 1 }) });
  const second = await termStore(db).save(buildTerm({ note: 'changed' }), 1);
  expect(second).toEqual({ ok: true, value: buildTerm({ note: 'changed', rev: 2 }) });
});

test('a term that somebody else changed meanwhile is a conflict and stays as they left it', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).save(buildTerm({ note: 'theirs' }), 1);
  const late = await termStore(db).save(buildTerm({ note: 'mine' }), 1);
  expect(late).toEqual({ ok: false, error: { kind: 'conflict' } });
  expect((await termStore(db).byId(buildTerm().id))?.note).toBe('theirs');
});

test('a term that was deleted meanwhile is gone, and does not come back', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).remove(buildTerm().id);
  expect(await termStore(db).save(buildTerm(), 1)).toEqual({ ok: false, error: { kind: 'gone' } });
  expect(await db.terms.count()).toBe(0);
});

test('every change of a term raises the revision of the glossary', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  expect(await settingsStore(db).glossaryRev()).toBe(1);
  await termStore(db).save(buildTerm(), 99);
  expect(await settingsStore(db).glossaryRev()).toBe(1);
  await termStore(db).remove(buildTerm().id);
  expect(await settingsStore(db).glossaryRev()).toBe(2);
});

test('on a full disk nothing is written and the answer says so', async () => {
  const db = freshDatabase();
  fillDisk(db, 'settings');
  expect(await termStore(db).save(buildTerm(), null)).toEqual({ ok: false, error: { kind: 'no-space' } });
  expect(await db.terms.count()).toBe(0);
});

test('terms in scope are those of all suppliers and of this one, without retired ones', async () => {
  const db = freshDatabase();
  const term = (id: string, given: object) => buildTerm({ id: id as never, ...given });
  await db.terms.bulkAdd([
    term('all', { scope: null }),
    term('harbour', {}),
    term('other', { scope: [SupplierId.parse('other')] }),
    term('retired', { scope: null, status: 'retired' }),
  ]);
  const ids = (await termStore(db).inScope(SupplierId.parse('harbour'))).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['all', 'harbour']);
});
