import { expect, test } from 'vitest';
import { newItem } from '../../../lib/domain/journal/new-item.ts';
import { itemStore } from '../../../lib/storage/item-store.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const start = { kind: 'action', title: 'Send it', side: 'ours', dueAtMs: null, source: null } as const;

test('a record that was deleted and put back is a conflict for a form that read an earlier state of it', async () => {
  const items = itemStore(freshDatabase());
  const first = await items.save(newItem('i1', buildSupplier().id, start, NOON_MS), null);
  if (!first.ok) throw new Error(first.error.kind);
  const inForm = first.value;
  const second = await items.save({ ...inForm, title: 'Send both' }, inForm.rev);
  if (!second.ok) throw new Error(second.error.kind);
  await items.remove(second.value.id);
  await items.save(second.value, null);
  expect(await items.save({ ...inForm, title: 'Send none' }, inForm.rev)).toEqual({
    ok: false,
    error: { kind: 'conflict' },
  });
  expect(await items.byId(inForm.id)).toMatchObject({ title: 'Send both' });
});
