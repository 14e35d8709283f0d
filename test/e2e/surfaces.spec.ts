import { expect, type Page } from '@playwright/test';
import { threadIds } from '../hosts/gmail/ids.ts';
import { sampleMailbox } from '../hosts/mailbox/sample-mailbox.ts';
import { openThread } from './support/desk.ts';
import { editorOf, reply } from './support/drafts.ts';
import { drawn, letFramesPass, openMessageCard, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

/* Every place of a webmail where mail is read or written, besides the ordinary thread. */

const thread = 'harbour-shipped';
const bodies = { gmail: '.a3s', outlook: '[id^="UniqueMessageBody"]' } as const;

const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a message that was begun and not sent is counted and not read`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread, draftCard: true });
    await waitForMark(page, 'divergence', 'shipped');
    const marked = await drawnInAll(page);
    const popup = await parlance.popup(page);
    await expect(popup.page.getByText('1 of 7 messages read')).toBeVisible();
    await popup.close();
    // The draft says "on time", which is discouraged: nothing of it is drawn.
    expect(await page.evaluate(() => CSS.highlights.get('pl-c')?.size ?? 0)).toBe(0);
    expect(marked).toBeGreaterThan(0);
  });

  test(`${host}: with conversations off a single message is read`, async ({ openMail }) => {
    const page = await openMail(host, { conversationView: false });
    const [newest] = sampleMailbox.threads.find(({ id }) => id === thread)?.mails.slice(-1) ?? [];
    await openThread(page, host, newest?.id ?? '');
    await waitForMark(page, 'divergence', 'shipped');
  });
}

test('gmail: the thread beside the list is read, and the list is not', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread, previewPane: true });
  await expect(page.locator('tr.zA').first()).toBeVisible();
  await waitForMark(page, 'divergence', 'shipped');
  const outside = await page.evaluate(
    (names) =>
      names
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .filter(({ startContainer }) => startContainer.parentElement?.closest('.a3s') == null).length,
    Object.values(drawn),
  );
  expect(outside).toBe(0);
  const popup = await parlance.popup(page);
  await expect(popup.page.getByText('Harbour Castings').first()).toBeVisible();
  await popup.close();
});

test('gmail: a page for print is read for the popup, and nothing is drawn on it', async ({
  openMail,
  parlance,
  context,
}) => {
  await openMail('gmail');
  const found = sampleMailbox.threads.find(({ id }) => id === thread);
  const print = await context.newPage();
  await print.goto(
    `https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&th=${found && threadIds(found).legacy}`,
  );
  await expect(print.locator('table.message')).toHaveCount(6);
  await letFramesPass(print, 30);
  const popup = await parlance.popup(print);
  await expect(popup.page.getByText('Harbour Castings').first()).toBeVisible();
  await popup.close();
  expect(await print.evaluate(() => document.querySelectorAll('parlance-card').length)).toBe(0);
  expect(await drawnInAll(print)).toBe(0);
});

test('gmail: of a clipped message the card says that only its beginning was read', async ({ openMail }) => {
  const page = await openMail('gmail', { thread, clipped: true });
  await waitForMark(page, 'divergence', 'shipped');
  const body = page.locator(bodies.gmail).filter({ visible: true }).last();
  const card = await openMessageCard(page, body);
  await expect(card.getByText('Only the beginning was read')).toBeVisible();
});

for (const [name, host, url] of [
  ['a second account', 'gmail', 'https://mail.google.com/mail/u/1/'],
  ['a delegated mailbox', 'gmail', 'https://mail.google.com/mail/b/AH1rexT7zq/u/0/'],
  ['a second account', 'outlook', 'https://outlook.live.com/mail/1/'],
  ['a shared mailbox', 'outlook', 'https://outlook.cloud.microsoft/mail/purchasing@buyer.example.com/'],
  ['the older path', 'outlook', 'https://outlook.office365.com/owa/'],
] as const)
  test(`${host}: ${name} is read`, async ({ openMail, context }) => {
    await openMail(host);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('[role="row"], [role="option"]').first().waitFor();
    await openThread(page, host, thread);
    await waitForMark(page, 'divergence', 'shipped');
  });

test('gmail: a thread in a window of its own is read', async ({ openMail, context }) => {
  await openMail('gmail');
  const page = await context.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/popout?th=${thread}`);
  await waitForMark(page, 'divergence', 'shipped');
});

test('gmail: a draft in full screen is drawn', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await reply(page, 'gmail');
  for (const act of ['pop-out', 'full-screen'])
    await page.locator(`[data-act="${act}"]`).filter({ visible: true }).last().click();
  const editor = editorOf(page, 'gmail');
  await editor.click({ position: { x: 4, y: 4 } });
  await page.keyboard.type('We need it on time.');
  await waitForMark(page, 'discouraged', 'on time');
});

test('outlook: a message behind a deeplink is read', async ({ openMail, context }) => {
  const first = await openMail('outlook', { thread });
  const suffix = await first.evaluate(() => document.querySelector('[id^="CONV_"]')?.id ?? '');
  expect(suffix).not.toBe('');
  const mail = sampleMailbox.threads.find(({ id }) => id === thread)?.mails.at(-1);
  const page = await context.newPage();
  await page.goto('https://outlook.cloud.microsoft/mail/inbox/');
  const link = await first.evaluate((id) => __host.deeplink(id), mail?.id ?? '');
  await page.goto(new URL(link, 'https://outlook.cloud.microsoft').href);
  await waitForMark(page, 'divergence', 'shipped');
});

test('outlook: a draft behind a deeplink to somebody followed is drawn', async ({ openMail, context }) => {
  await openMail('outlook');
  const page = await context.newPage();
  await page.goto(
    'https://outlook.cloud.microsoft/mail/deeplink/compose?to=li@harbour-castings.example.com&subject=PO',
  );
  const editor = editorOf(page, 'outlook');
  await editor.click({ position: { x: 4, y: 4 } });
  await page.keyboard.type('We need it on time.');
  await waitForMark(page, 'discouraged', 'on time');
});

test('outlook: where only a name is shown, the one row of the one message gives the address; in a conversation nothing is guessed', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('outlook', { conversationView: false, showAddresses: false });
  const mail = sampleMailbox.threads.find(({ id }) => id === thread)?.mails.at(-1);
  await openThread(page, 'outlook', mail?.id ?? '');
  await letFramesPass(page, 30);
  const single = await parlance.popup(page);
  await expect(single.page.getByText('Harbour Castings').first()).toBeVisible();
  await single.close();

  const conversation = await openMail('outlook', { thread, showAddresses: false });
  await letFramesPass(conversation, 30);
  expect(await drawnInAll(conversation)).toBe(0);
  const several = await parlance.popup(conversation);
  await expect(several.page.getByText('Outlook shows some senders here by name only')).toBeVisible();
  await several.close();
});
