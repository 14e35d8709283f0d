import { expect, type Page } from '@playwright/test';
import type { Launched } from './support/launch.ts';
import { actWithoutParlance, noteChanges, surplus } from './support/page-changes.ts';
import { expectSilence } from './support/silence.ts';
import { playStory } from './support/story.ts';
import { test } from './support/test.ts';

async function openAsTab({ context, serviceWorker }: Launched, surface: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${serviceWorker?.url().replace(/[^/]*$/, '')}${surface}.html`);
  await expect(page.getByRole('heading').first()).toBeAttached();
  await page.close();
}

test.use({ ownBrowser: true });

const changesOf = (page: Page): Promise<string[]> => page.evaluate(() => changes);

for (const host of ['gmail', 'outlook'] as const)
  test(`${host}: the main job goes from reading to following, nothing leaves and nothing of the page is changed`, async ({
    launched,
    record,
    openBare,
  }, info) => {
    test.setTimeout(180_000);
    await launched.context.addInitScript(noteChanges);
    await playStory({
      launched,
      host,
      chapter: async (title, page) => {
        // Hiding the caret would change the page.
        const body = await page.screenshot({ caret: 'initial' });
        await info.attach(title, { body, contentType: 'image/png' });
      },
    });
    const mail = launched.context.pages().find((page) => page.url().startsWith('https://'));
    if (mail === undefined) throw new Error('no mail');
    const told = await changesOf(mail);

    await test.step('Parlance makes no request and breaks no policy', async () => {
      // Popup and side panel are no tabs, and the recorder sees tabs only: they are opened as tabs, too.
      for (const surface of ['popup', 'sidepanel', 'options']) await openAsTab(launched, surface);
      await expectSilence(record);
    });

    await test.step('nothing of the page is changed outside our own host element', async () => {
      const bare = await openBare(host);
      await bare.context().addInitScript(noteChanges);
      await bare.reload();
      await actWithoutParlance(bare, host);
      const plain = await changesOf(bare);
      const ours = surplus(told, plain);
      console.log(
        `${host}: ${told.length} changes of the page in the story, ${plain.length} without Parlance, ${ours.length} by Parlance`,
      );
      expect(told.length).toBeGreaterThan(100);
      expect(ours).toEqual([]);
    });
  });
