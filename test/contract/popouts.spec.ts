import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { outlookPages } from '../fixtures/outlook-sim/pages.mjs';
import { readPage, showAt } from './support/open-page.ts';
import { test } from './support/test.ts';

const gmailDialog = readFileSync(
  fileURLToPath(new URL('../fixtures/gmail/compose-popped-reply-es-2025.html', import.meta.url)),
  'utf8',
);
const outlookWindow = outlookPages().find(({ file }) => file === 'compose-in-own-window')?.html ?? '';

/** What a pop-out holds: the compose box alone, in a document without an address. */
const popouts = [
  {
    webmail: 'gmail',
    opener: 'https://mail.google.com/mail/u/0/#inbox',
    html: gmailDialog.replace(/role="main"/u, 'role="none"').replace(/role="dialog"|class="AD"/gu, ''),
    ownText: 'Lucía, ¿dónde está el pedido? Es inaceptable.',
  },
  {
    webmail: 'outlook',
    opener: 'https://outlook.cloud.microsoft/mail/inbox/',
    html: outlookWindow.replace(/<script[\s\S]*?<\/script>/gu, ''),
    ownText: 'Dear Li Wei, we need the lead time.',
  },
];

for (const { webmail, opener, html, ownText } of popouts)
  test(`a draft in an empty window that ${webmail} filled is read as ${webmail}'s`, async ({
    page,
    bundle,
  }) => {
    await showAt(page, opener, '<p>opener</p>');
    const opened = page.waitForEvent('popup');
    await page.evaluate(() => void window.open(''));
    const popup = await opened;
    await popup.evaluate((source) => {
      document.body.replaceWith(new DOMParser().parseFromString(source, 'text/html').body);
    }, html);
    expect(popup.url()).toBe('about:blank');
    const reading = await readPage(popup, bundle);
    expect(reading).toMatchObject({
      host: webmail,
      kind: 'compose',
      thread: null,
      drafts: [{ surface: 'window', ownText }],
    });
  });

test('an empty window of a host we don’t know, which only a user can have added, is an Outlook with nothing to read', async ({
  page,
  bundle,
}) => {
  await showAt(page, 'https://mail.own-company.example.com/', '<p>opener</p>');
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(''));
  expect(await readPage(await opened, bundle)).toMatchObject({
    host: 'outlook',
    kind: 'other',
    thread: null,
    drafts: [],
  });
});

test('the calendar on the host of Outlook is nobody’s mail', async ({ page, bundle }) => {
  await showAt(page, 'https://outlook.cloud.microsoft/calendar/view/week', outlookWindow);
  expect(await readPage(page, bundle)).toBeNull();
});
