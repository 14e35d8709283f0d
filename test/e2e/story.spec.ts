import { playStory } from './support/story.ts';
import { test } from './support/test.ts';

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: the main job goes from reading to following, as a buyer lives it`, async ({
    launched,
  }, info) => {
    test.setTimeout(180_000);
    await playStory({
      launched,
      host,
      chapter: async (title, page) => {
        await info.attach(title, { body: await page.screenshot(), contentType: 'image/png' });
      },
    });
  });
}
