import type { BrowserContext } from '@playwright/test';
import type { Parlance } from './test.ts';

/** The browser's own page of extensions may do what its user may. In no type library. */
type DeveloperPrivate = {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
};
declare const chrome: { readonly developerPrivate: DeveloperPrivate };

/**
 * Gives the extension a host as the user does who confirms the browser's question, which no test can press. Asking again for
 * what was given so is answered without a question.
 */
export async function grantHost(
  context: BrowserContext,
  { extensionId }: Pick<Parlance, 'extensionId'>,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async ([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
    extensionId,
    `${origin}/*`,
  ] as const);
  await page.close();
}
