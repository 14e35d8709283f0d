import { expect, type Page } from '@playwright/test';
import { openThread } from './support/desk.ts';
import { editorOf, reply } from './support/drafts.ts';
import { cardOf, letFramesPass, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';
/** A thread of somebody nobody follows, and another one. */
const [valves, valvesToo] = ['valves-po-6198', 'valves-po-6226'];
const scout = '/content-scripts/webmail.js';
const reader = '/reader.js';

/** Our scripts that the browser has run in a page, by path. */
async function scriptsIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const urls: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
  // Tells of every script that is there before it answers.
  await session.send('Debugger.enable');
  await session.detach();
  const ours = urls.filter((url) => url.startsWith('chrome-extension:'));
  return [...new Set(ours.map((url) => new URL(url).pathname))].toSorted();
}

for (const host of ['gmail', 'outlook'] as const)
  test(`${host}: the reader comes where somebody followed writes, and nowhere else`, async ({ openMail }) => {
    const page = await openMail(host, { thread: valves });
    await letFramesPass(page);
    await openThread(page, host, valvesToo);
    await letFramesPass(page);
    expect(await scriptsIn(page)).toEqual([scout]);
    await openThread(page, host, thread);
    await waitForMark(page, 'divergence', 'shipped');
    expect(await scriptsIn(page)).toEqual([scout, reader]);
  });

test('who asks for the card where nobody is followed gets it', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread: valves });
  await letFramesPass(page);
  await parlance.command('log-note');
  await cardOf(page, 'Note');
  expect(await scriptsIn(page)).toEqual([scout, reader]);
});

test('a draft in a window whose opener never ends writing is drawn there', async ({ openMail, context }) => {
  const page = await openMail('outlook', { thread });
  await reply(page, 'outlook');
  const opening = context.waitForEvent('page');
  await page.locator('[data-act="pop-out"]').filter({ visible: true }).last().click();
  const popOut = await opening;
  await editorOf(popOut, 'outlook').waitFor();
  const again = context.waitForEvent('page');
  await popOut.evaluate(() => {
    const opened = window.open('', '_blank', 'popup,width=760,height=600');
    opened?.document.open();
    opened?.document.append(opened.document.importNode(document.documentElement, true));
  });
  const written = await again;
  const editor = editorOf(written, 'outlook');
  await editor.click({ position: { x: 4, y: 4 } });
  await written.keyboard.type('We need it on time.');
  expect(await written.evaluate(() => document.readyState)).toBe('loading');
  await waitForMark(written, 'discouraged', 'on time');
});
