import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTexts } from '../../../lib/background/keep-texts.ts';
import { keptTextStore } from '../../../lib/storage/kept-texts.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

beforeEach(() => fakeBrowser.reset());

const { session } = fakeBrowser.storage;

test('what is being typed is written down, and gone once it is saved', async () => {
  const db = freshDatabase();
  keepTexts(db);
  await session.set({ 'kept:1f': 'Li owns the mistake', 'card:7': { subject: null } });
  await vi.waitFor(async () =>
    expect(await keptTextStore(db).all()).toEqual({ 'kept:1f': 'Li owns the mistake' }),
  );
  await session.remove('kept:1f');
  await vi.waitFor(async () => expect(await keptTextStore(db).all()).toEqual({}));
  expect(await db.settings.get('keptTexts')).toBeUndefined();
});

test('a new life of the extension brings it back into session memory', async () => {
  const db = freshDatabase();
  await keptTextStore(db).replace({ 'kept:1f': 'Li owns the mistake' });
  keepTexts(db);
  await vi.waitFor(async () =>
    expect(await session.get('kept:1f')).toEqual({ 'kept:1f': 'Li owns the mistake' }),
  );
});

test('what is typed first in a new life does not push out what was there before', async () => {
  const db = freshDatabase();
  await keptTextStore(db).replace({ 'kept:1f': 'Li owns the mistake' });
  keepTexts(db);
  await session.set({ 'kept:2f': 'Another note' });
  await vi.waitFor(async () =>
    expect(await keptTextStore(db).all()).toEqual({
      'kept:1f': 'Li owns the mistake',
      'kept:2f': 'Another note',
    }),
  );
});

test('what is typed before the old text is back is not replaced by it', async () => {
  const db = freshDatabase();
  await keptTextStore(db).replace({ 'kept:1f': 'Li owns the mistake' });
  await session.set({ 'kept:1f': 'Li owns the mistake, and says so' });
  keepTexts(db);
  await vi.waitFor(async () =>
    expect(await keptTextStore(db).all()).toEqual({ 'kept:1f': 'Li owns the mistake, and says so' }),
  );
});
