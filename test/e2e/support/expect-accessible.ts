import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing in a page of the extension that holds no frame: in the light, and its contrast in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const scan = async (options: Parameters<AxeBuilder['options']>[0]) => {
    // Without the legacy mode every scan opens a page of its own to put frames together.
    const { violations } = await new AxeBuilder({ page })
      .options({ ...options, resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await scan({});
  await page.emulateMedia({ colorScheme: 'dark' });
  await scan({ runOnly: ['color-contrast'] });
}
