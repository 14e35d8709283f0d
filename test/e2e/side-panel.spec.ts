import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openThread } from './support/desk.ts';
import { waitForMark } from './support/marks.ts';
import { readThreads } from './support/read-threads.ts';
import { test } from './support/test.ts';

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
  await readThreads({ page: mail, host: 'gmail', worker: parlance.serviceWorker });
  await expect(panel.getByRole('heading', { name: 'More formal lately' })).toBeVisible();
  await expect(panel.getByText('What else could explain this?').first()).toBeVisible();
  const scan = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
  expect(scan.violations).toEqual([]);
  await panel.getByText('Put this hint away').first().click();
  await panel.getByRole('radio', { name: 'This is the new normal' }).first().check();
  await panel.getByRole('button', { name: 'Put away' }).first().click();
  await expect(panel.getByRole('heading', { name: 'More formal lately' })).toHaveCount(0);
  await surface.close();
});
