import { expect, test } from 'vitest';
import { MOST_MUTES } from '../../../lib/domain/draft/draft-mute.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { draftSettingsStore } from '../../../lib/storage/draft-settings-store.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import { buildSupplier } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const supplierId = SupplierId.parse('harbour');

test('a choice is kept, and one that this version does not know undoes no other', async () => {
  const db = freshDatabase();
  const store = draftSettingsStore(db);
  await db.settings.put({ name: 'draftSwitches', value: { urgency: false, haiku: true, idiom: 'maybe' } });
  expect(await store.switches()).toEqual({ urgency: false });
  await store.switchKind('unit', true);
  expect(await store.switches()).toEqual({ urgency: false, unit: true });
});

test('the same mute twice is one, and all of them go in one step', async () => {
  const store = draftSettingsStore(freshDatabase());
  const mute = { kind: 'urgency', supplierId, threadKey: 't1' } as const;
  await store.mute(mute);
  await store.mute(mute);
  await store.mute({ ...mute, threadKey: null });
  expect(await store.mutes()).toHaveLength(2);
  await store.unmuteAll();
  expect(await store.mutes()).toEqual([]);
});

test('of too many mutes the oldest go', async () => {
  const db = freshDatabase();
  const store = draftSettingsStore(db);
  const mutes = Array.from({ length: MOST_MUTES }, (_, n) => ({
    kind: 'urgency',
    supplierId,
    threadKey: `t${n}`,
  }));
  await db.settings.put({ name: 'draftMutes', value: mutes });
  await store.mute({ kind: 'idiom', supplierId, threadKey: null });
  const kept = await store.mutes();
  expect([kept.length, kept[0]?.threadKey, kept.at(-1)?.kind]).toEqual([MOST_MUTES, 't1', 'idiom']);
});

test('a supplier that is no longer followed leaves no mute behind', async () => {
  const db = freshDatabase();
  const store = draftSettingsStore(db);
  await db.suppliers.bulkAdd([
    buildSupplier(),
    buildSupplier({ id: SupplierId.parse('delta'), domains: [] }),
  ]);
  await store.mute({ kind: 'urgency', supplierId, threadKey: 't1' });
  await store.mute({ kind: 'urgency', supplierId: SupplierId.parse('delta'), threadKey: 't2' });
  await stopFollowing(db, supplierId);
  expect((await store.mutes()).map(({ threadKey }) => threadKey)).toEqual(['t2']);
});
