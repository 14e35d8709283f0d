import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openThread } from './support/desk.ts';
import { waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

/** Everything of the story of Delta Forgings, oldest thread first. */
const deltaThreads = [
  'delta-winter',
  'delta-spring',
  'delta-summer',
  'delta-freight',
  'delta-po-5120',
  'delta-prices',
];

/** How many messages have a reading. */
const readingsIn = (panel: Page): Promise<number> =>
  panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('parlance');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('readings').objectStore('readings').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: the panel shows the relationship of the thread in front and follows it`, async ({
    openMail,
    parlance,
  }) => {
    const mail = await openMail(host, { thread: 'harbour-shipped' });
    await waitForMark(mail, 'divergence', 'shipped');
    const surface = await parlance.sidePanel(mail);
    const panel = surface.page;
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Harbour Castings (sample)');
    const shipped = panel.getByRole('listitem').filter({ hasText: 'Meanings differ' });
    await expect(shipped).toContainText('shipped');
    await openThread(mail, host, 'orchid-lids');
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Orchid Plastics (sample)');
    await surface.close();
  });

  test(`${host}: a note takes two actions, appears at once and can be taken back`, async ({
    openMail,
    parlance,
  }) => {
    const mail = await openMail(host, { thread: 'harbour-shipped' });
    await waitForMark(mail, 'divergence', 'shipped');
    const surface = await parlance.sidePanel(mail);
    const panel = surface.page;
    await panel.getByLabel('New private note').fill('They count from the gate.');
    await panel.keyboard.press('Control+Enter');
    const note = panel.getByRole('article').filter({ hasText: 'They count from the gate.' });
    await expect(note.getByRole('link')).toHaveText('PO 4711 pump housings: shipped on 30 October');
    await note.getByRole('button', { name: /^Delete/ }).click();
    await expect(note).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(note).toBeVisible();
    await surface.close();
  });
}

test('a year of mail becomes one drift hint with its numbers, and is put away with a reason', async ({
  openMail,
  parlance,
}) => {
  test.slow();
  const mail = await openMail('gmail', { thread: 'delta-winter' });
  const surface = await parlance.sidePanel(mail);
  const panel = surface.page;
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Delta Forgings (sample)');
  let read = 0;
  for (const thread of deltaThreads) {
    await openThread(mail, 'gmail', thread);
    const expandAll = mail.locator('[data-act="expand-all"]').filter({ visible: true });
    if ((await expandAll.count()) > 0) await expandAll.first().click();
    await expect.poll(() => readingsIn(panel)).toBeGreaterThan(read);
    read = await readingsIn(panel);
  }
  await expect(panel.getByRole('heading', { name: 'More formal lately' })).toBeVisible();
  await expect(panel.getByText('What else could explain this?')).toBeVisible();
  const scan = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(scan.violations).toEqual([]);
  await panel.getByText('Put this hint away').first().click();
  await panel.getByRole('radio', { name: 'This is the new normal' }).first().check();
  await panel.getByRole('button', { name: 'Put away' }).first().click();
  await expect(panel.getByRole('heading', { name: 'More formal lately' })).toHaveCount(0);
  await surface.close();
});
