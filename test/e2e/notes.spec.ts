import { expect, type Worker } from '@playwright/test';
import { openMail as openMailIn } from './support/desk.ts';
import { dispatchCommand } from './support/dispatch.ts';
import { type Launched, launch, roomyViewport } from './support/launch.ts';
import { cardOf, letFramesPass, markedWords, waitForMark } from './support/marks.ts';
import { select } from './support/select-words.ts';
import { openSidePanel } from './support/surfaces.ts';
import { newProfile, removeProfile } from './support/temporary-profile.ts';
import { test } from './support/test.ts';

/** The journal as it is stored. */
const journalOf = (
  worker: Worker,
): Promise<{ text: string; quote: string | null; messageKey: string | null }[]> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open('parlance');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction('journal').objectStore('journal').getAll();
    return new Promise((resolve) => {
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    });
  });

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a note on selected words is stored with the quote and the message`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread: 'harbour-shipped' });
    await waitForMark(page, 'divergence', 'shipped');
    await select(page, host, 'the carrier signs');
    await parlance.command('log-note');
    const card = await cardOf(page, 'Note');
    await expect(card.getByText('the carrier signs')).toBeVisible();
    // The letters would archive, delete and star in the mail behind the card.
    await page.keyboard.type('e#s: Li owns the mistake');
    await page.keyboard.press('Control+Enter');
    await expect(card.getByText('Note saved')).toBeVisible();
    const [entry] = await journalOf(parlance.serviceWorker);
    expect(entry).toMatchObject({ text: 'e#s: Li owns the mistake', quote: 'the carrier signs' });
    expect(entry?.messageKey ?? null).not.toBeNull();
    expect(await page.evaluate(() => __host.shortcuts)).toEqual([]);
  });

  test(`${host}: following a sender from the page reads the thread in front at once`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread: 'valves-po-6198' });
    await letFramesPass(page);
    await parlance.command('next-annotation');
    const card = await cardOf(page, 'Follow this sender');
    await card.getByRole('button', { name: 'Follow' }).first().click();
    await expect(card.getByText(/^Following/).first()).toBeVisible();
    // The stories of this supplier hold no term; what it writes is read all the same.
    await expect
      .poll(async () => (await readingsOf(parlance.serviceWorker)).includes('ines@quiet-valves.example.com'))
      .toBe(true);
    expect(await markedWords(page, 'divergence')).toEqual([]);
  });
}

const workerOf = ({ serviceWorker }: Launched): Worker => {
  if (serviceWorker === null) throw new Error('no extension');
  return serviceWorker;
};

test('a note is there after the browser was closed and opened again', async () => {
  const profile = await newProfile();
  const open = async () => {
    const launched = await launch({ extension: true, profile, viewport: roomyViewport });
    const { context, hosts } = launched;
    const page = await openMailIn(context, hosts, 'gmail', { thread: 'harbour-shipped' });
    await waitForMark(page, 'divergence', 'shipped');
    return { launched, page };
  };
  const before = await open();
  await dispatchCommand(workerOf(before.launched), 'log-note');
  const card = await cardOf(before.page, 'Note');
  await before.page.keyboard.type('Li owns the mistake');
  await before.page.keyboard.press('Control+Enter');
  await expect(card.getByText('Note saved')).toBeVisible();
  await before.launched.close();

  const after = await open();
  const panel = await openSidePanel(after.launched, workerOf(after.launched), after.page);
  await expect(panel.page.getByText('Li owns the mistake')).toBeVisible();
  await panel.close();
  await after.launched.close();
  await removeProfile(profile);
});

/** Addresses of which a message was read. */
const readingsOf = (worker: Worker): Promise<string[]> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open('parlance');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction('readings').objectStore('readings').getAll();
    return new Promise((resolve) => {
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result.map(({ address }: { address: string }) => address));
      };
    });
  });
