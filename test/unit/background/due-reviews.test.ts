import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showDueReviews, watchDueReviews } from '../../../lib/background/due-reviews.ts';
import { buildCharter, NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

const DAY_MS = 86_400_000;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

const badgeWith = async (...ages: readonly number[]) => {
  const db = freshDatabase();
  await db.charters.bulkAdd(
    ages.map((days, place) =>
      buildCharter({
        id: `c${place}` as never,
        supplierId: `s${place}` as never,
        startedAtMs: NOON_MS - days * DAY_MS,
      }),
    ),
  );
  await showDueReviews(db, NOON_MS);
  return fakeBrowser.action.getBadgeText({});
};

test('the badge counts the charters whose review is due', async () => {
  expect(await badgeWith(10, 100, 200)).toBe('2');
});

test('there is no badge when nothing is due', async () => {
  expect(await badgeWith(10)).toBe('');
});

const start = () => watchDueReviews(freshDatabase(), () => NOON_MS);

test('every start of the worker brings back a forgotten alarm', async () => {
  start();
  await expect.poll(() => fakeBrowser.alarms.get('daily')).toMatchObject({ periodInMinutes: 1_440 });
});

test('an alarm that is there keeps its time', async () => {
  await fakeBrowser.alarms.create('daily', { when: NOON_MS });
  start();
  await fakeBrowser.alarms.getAll();
  expect(await fakeBrowser.alarms.get('daily')).toMatchObject({ scheduledTime: NOON_MS });
});
