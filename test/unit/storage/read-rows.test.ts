import { expect, test } from 'vitest';
import { termStore } from '../../../lib/storage/term-store.ts';
import { unreadableRows } from '../../../lib/storage/unreadable-rows.ts';
import { buildTerm } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const broken = { ...buildTerm(), id: 'broken', status: 'of-the-future' };

test('a row that can not be read is left out of lists, and kept', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([buildTerm(), broken as never]);
  expect(await termStore(db).all()).toEqual([buildTerm()]);
  expect(await db.terms.get('broken')).toEqual(broken);
});

test('unreadable rows are listed with their table, key and the field that is not understood', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([buildTerm(), broken as never]);
  expect(await unreadableRows(db)).toEqual([{ table: 'terms', key: 'broken', where: ['status'] }]);
});

test('saving over an unreadable row is a conflict, not a loss', async () => {
  const db = freshDatabase();
  await db.terms.add(broken as never);
  const saved = await termStore(db).save(buildTerm({ id: broken.id as never }), null);
  expect(saved).toEqual({ ok: false, error: { kind: 'conflict' } });
  expect(await db.terms.get('broken')).toEqual(broken);
});
