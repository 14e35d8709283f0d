import { expect } from '@playwright/test';
import { readMessage } from '../../lib/domain/hints/read-message.ts';
import type { Reading } from '../../lib/domain/hints/reading.ts';
import { Address } from '../../lib/domain/message/address.ts';
import { sampleSuppliers } from '../../lib/storage/sample/sample-ids.ts';
import { buildReading } from '../unit/builders.ts';
import { casualMails, formalDraft, plainDraft } from '../unit/domain/draft/own-mail.ts';
import { buildActs } from '../unit/domain/hints/build-reading.ts';
import { reply, stateOf } from './support/drafts.ts';
import { hover, markedWords, pressLast, waitForMark } from './support/marks.ts';
import { putRows } from './support/put-row.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';
const ana = Address.parse('ana@buyer.example.com');
const li = Address.parse('li@harbour-castings.example.com');

/** What reading old mail of ours to Li leaves behind. */
const ownReadings: readonly Reading[] = casualMails.map((ownText, place) => {
  const { scores, habits, textHash } = readMessage({ ownText });
  return buildReading({
    key: `file:own-${place}`,
    host: 'file',
    supplierId: sampleSuppliers.harbour,
    address: ana,
    side: 'ours',
    to: [li],
    threadKey: `old-${place}`,
    position: 1,
    sentAtMs: Date.UTC(2026, 8, 1 + place, 9),
    readAtMs: Date.UTC(2026, 9, 1),
    acts: buildActs(),
    textHash,
    scores,
    habits,
  });
});

test('a draft more formal than our own mail to them says so in its words, with others to insert, and stays as it was typed', async ({
  openMail,
  parlance,
}) => {
  await putRows(parlance.serviceWorker, 'readings', ownReadings);
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const editor = await reply(page, 'gmail');
  await page.keyboard.type(formalDraft);
  const typed = await stateOf(editor);
  await waitForMark(page, 'advice', 'kindly');
  expect(await markedWords(page, 'advice')).toHaveLength(3);
  expect(await stateOf(editor)).toEqual(typed);

  const card = await hover(page, 'advice', 'kindly', 'More formal than you usually write');
  await expect(
    card.getByText(/^Compared with your last \d+ messages to the people it goes to/),
  ).toBeVisible();
  await expect(card.getByText('That is few')).toBeVisible();
  await expect(card.getByRole('region', { name: 'What makes it so' })).toContainText('prior to');
  await expect(card.getByText(/^You usually begin with “Hi …”/)).toBeVisible();
  await pressLast(card, page, 'Insert “please” at the cursor');
  await expect(editor).toContainText('Ana Costa please');
});

test('a draft in our usual tone is left alone, and so is a formal one once its check is switched off', async ({
  openMail,
  parlance,
}) => {
  await putRows(parlance.serviceWorker, 'readings', ownReadings);
  const page = await openMail('outlook', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await reply(page, 'outlook');
  await page.keyboard.type(`${plainDraft} Please reply ASAP.`);
  await waitForMark(page, 'advice', 'ASAP');
  expect(await markedWords(page, 'advice')).toEqual(['ASAP']);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${formalDraft} Please reply ASAP.`);
  const card = await hover(page, 'advice', 'kindly', 'More formal than you usually write');
  await card.getByRole('button', { name: /^Switch off/ }).click();
  await expect.poll(() => markedWords(page, 'advice')).toEqual(['ASAP']);
});
