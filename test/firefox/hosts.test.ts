import { beforeAll, expect, test, vi } from 'vitest';
import { waitForMark } from '../e2e/support/marks.ts';
import { hover, lastVisible, openMail } from './desk.ts';
import { openExtension, press } from './extension-pages.ts';
import { type LaunchedFirefox, launchFirefox, PATIENCE_MS } from './launch.ts';

const thread = 'harbour-shipped';

let parlance: LaunchedFirefox;

beforeAll(async () => {
  parlance = await launchFirefox({ extension: true, keepWelcome: true });
  return parlance.close;
});

test('in Firefox a reply in a window that its page fills is drawn', async () => {
  const mail = await openMail(parlance, 'outlook', thread);
  await waitForMark(mail, 'divergence', 'shipped');
  const known = new Set(await parlance.browser.pages());
  await mail.keyboard.press('r');
  await (await lastVisible(mail, '[aria-label="Open in new window"], [title="Open in new window"]')).click();
  const opened = async () => (await parlance.browser.pages()).find((page) => !known.has(page));
  const popOut = await vi.waitUntil(opened, { timeout: PATIENCE_MS });
  expect(popOut.url()).toBe('about:blank');
  await (await lastVisible(popOut, '[contenteditable="true"]')).type('Has the order shipped? ');
  await waitForMark(popOut, 'divergence', 'shipped');
  await popOut.close();
  await mail.close();
});

test('in Firefox a host that is added is read at once, card included', async () => {
  const mail = await openMail(parlance, 'outlook-government', thread);
  const settings = await openExtension(parlance, '/options.html#/settings');
  await press(settings, 'Add another Outlook');
  await press(settings, 'Add outlook.office365.us');
  await mail.bringToFront();
  await waitForMark(mail, 'divergence', 'shipped');
  await hover(mail, 'divergence', 'shipped', 'Meanings differ');
  await settings.close();
  await mail.close();
});
