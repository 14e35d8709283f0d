import { expect, type Frame, type Page } from '@playwright/test';
import { coolingReadings, piaPerson, quietValves, slippingReadings } from './support/cooling-relationship.ts';
import { pointOnText, reply } from './support/drafts.ts';
import { escapeCard, hoverAt, openMessageCard, waitForMark } from './support/marks.ts';
import { putRow, putRows } from './support/put-row.ts';
import { readThreads } from './support/read-threads.ts';
import { countStored } from './support/stored.ts';
import { test } from './support/test.ts';

/*
 * The stories of how suppliers and buyers lose each other, as they are told in practice, each played to the point at which
 * Parlance helps.
 */

const goTo = async (page: Page, hash: string, heading: string | RegExp): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

const openCardOf = (page: Page, place: number): Promise<Frame> =>
  openMessageCard(page, page.locator('.a3s').filter({ visible: true }).nth(place));

/** As the interface writes days. */
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** The last field of this name that can be seen: others are folded away. */
const seen = (page: Page, label: string) => page.getByLabel(label).filter({ visible: true }).last();

test('quiet warning: slips that are new are one hint, shown with both places and answered by a check-in that is a deposit by us', async ({
  openMail,
  parlance,
}) => {
  const { serviceWorker } = parlance;
  await putRow(serviceWorker, 'suppliers', quietValves);
  await putRows(serviceWorker, 'readings', slippingReadings(Date.now()));
  await putRow(serviceWorker, 'settings', { name: 'ownAddresses', value: ['ana@buyer.example.com'] });
  const mail = await openMail('gmail', { thread: 'valves-po-6198' });
  await mail.evaluate(() => __host.expandAll());
  await expect.poll(() => countStored(serviceWorker, 'readings')).toBeGreaterThan(62);
  const card = await openCardOf(mail, 1);
  await expect(card.getByRole('heading', { name: 'New? A casual call?' })).toBeVisible();
  await card
    .getByRole('button', { name: /^Observed, anomaly/ })
    .first()
    .click();
  await expect(card.getByText('Logged: anomaly.')).toBeVisible();
  await escapeCard(mail);
  const page = await parlance.workspace('#/suppliers/quiet-valves');
  // Five threads in a row, one hint.
  await expect(page.getByRole('heading', { name: 'New small slips lately' })).toHaveCount(1);
  await expect(page.getByText(/^5 of the last 10 messages of .*, against 0 of 20 before/)).toBeVisible();
  await expect(page.getByRole('button', { name: /escalate/i })).toHaveCount(0);
  await goTo(page, '#/suppliers/quiet-valves/check-in', 'Check-in');
  await page.getByLabel('What did you hear?').fill('A new colleague types the orders.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('deposit by us: Check-in')).toBeVisible();
});

test('gain-share: both shares are computed, and nothing is verified without a name', async ({ parlance }) => {
  const page = await parlance.workspace('#/items');
  await page.getByLabel('What').fill('Nest the blanks, 12 % less waste');
  await page.getByLabel('Kind').last().selectOption('initiative');
  await page.getByRole('button', { name: 'Log it' }).click();
  await page.getByRole('button', { name: 'Edit Nest the blanks, 12 % less waste' }).click();
  await page.getByRole('button', { name: 'Divide what it saves…' }).click();
  await page.getByLabel('Spent in a year before').fill('2080000');
  await page.getByLabel('Saved, in percent').fill('12');
  await page.getByLabel('Years').fill('2');
  await page.getByLabel('The supplier’s part, in percent').fill('40');
  await expect(page.getByText(/gets \$199,680, we keep \$299,520/)).toBeVisible();
  await page.getByRole('button', { name: 'Mark as verified' }).click();
  await expect(page.getByText('Name who verified it')).toBeVisible();
  await page.getByLabel('Verified by').fill('Kim, auditor');
  await page.getByRole('button', { name: 'Mark as verified' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('$199,680 theirs, $299,520 ours, verified by Kim, auditor')).toBeVisible();
});

test('escalation trap: a cosmetic defect that went up is counted by the audit, which ends in one change', async ({
  parlance,
}) => {
  const page = await parlance.workspace('#/items');
  await page.getByLabel('Kind').last().selectOption('escalation');
  await page.getByLabel('What').fill('Scratch on a housing, minor deviation');
  await page.getByLabel('Step it went to').fill('Quality committee');
  await page.getByLabel('Why it went up').fill('The rule says 24 hours');
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('Quality committee')).toBeVisible();
  await page.getByRole('link', { name: 'Escalation audit' }).click();
  await expect(page.getByText('Nothing informal was tried before')).toBeVisible();
  await page.getByLabel('Yes, informally').check();
  await expect(page.getByText('1 of 1 could have been settled informally.')).toBeVisible();
  await page.getByLabel('What', { exact: true }).fill('Cosmetic defects: call first');
  await page.getByLabel('Owner’s name').fill('Ana');
  await expect(page.getByRole('button', { name: 'End the audit' })).toBeDisabled();
  await page.getByLabel('Until').fill('2027-01-15');
  await page.getByRole('button', { name: 'End the audit' }).click();
  await goTo(page, '#/items', 'Promises and actions');
  await expect(page.getByText('Cosmetic defects: call first')).toBeVisible();
  // The ladder of severity says what a scratch is.
  await goTo(page, '#/glossary', 'Glossary');
  await page.getByRole('link', { name: 'minor deviation', exact: true }).click();
  const ladder = page.getByRole('region', { name: 'Severity ladder' });
  await expect(ladder.getByRole('listitem')).toHaveText([
    /critical defect/,
    /major deviation/,
    /minor deviation/,
  ]);
});

test('bad week: one curt message of a warm sender is no hint', async ({ openMail, parlance }) => {
  test.slow();
  const mail = await openMail('gmail', { thread: 'delta-winter' });
  const surface = await parlance.sidePanel(mail);
  await readThreads({ page: mail, host: 'gmail', worker: parlance.serviceWorker }, [0, 3]);
  await expect(surface.page.getByText(/messages? read/).first()).toBeVisible();
  await expect(surface.page.getByRole('heading', { name: 'More formal lately' })).toHaveCount(0);
  await surface.close();
});

test('silent drift: three separate arrows with what else could explain them, no single score, and a note of context', async ({
  parlance,
}) => {
  const { serviceWorker } = parlance;
  await putRow(serviceWorker, 'suppliers', quietValves);
  await putRow(serviceWorker, 'people', piaPerson);
  await putRows(serviceWorker, 'readings', coolingReadings(Date.now()));
  const page = await parlance.workspace('#/suppliers/quiet-valves');
  for (const name of ['More formal lately', 'Slower answers lately', 'Fewer suggestions lately'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText(/^Last idea in writing \d+ days ago$/)).toBeVisible();
  await expect(page.getByText('What else could explain this?')).toHaveCount(3);
  await expect(page.getByText(/trust score|overall score|health score/i)).toHaveCount(0);
  await page.getByText('Note what explains a change').click();
  await page.getByRole('button', { name: 'Bad week' }).click();
  await page.getByRole('button', { name: 'Keep it as a note' }).click();
  await expect(page.getByText('What you noted that may explain it (1)')).toBeVisible();
});

test('commodity trap: for a transactional supplier the hints are off and a light charter is offered', async ({
  parlance,
}) => {
  await putRow(parlance.serviceWorker, 'suppliers', quietValves);
  const page = await parlance.workspace('#/suppliers/quiet-valves');
  await page.getByLabel('Tier').selectOption('transactional');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByText('Transactional').first()).toBeVisible();
  await page
    .getByRole('button', { name: /charter/i })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: /^Transactional/ })).toBeChecked();
});

test('shipped is not received: the divergence is marked in mail and draft, asked about with both meanings, and dated once agreed', async ({
  openMail,
  parlance,
}) => {
  const mail = await openMail('gmail', { thread: 'harbour-shipped' });
  await waitForMark(mail, 'divergence', 'shipped');
  const editor = await reply(mail, 'gmail');
  await mail.keyboard.type('It must be shipped.');
  const card = await hoverAt(mail, () => pointOnText(editor, 'shipped'), 'shipped');
  await card.getByText('Ask for a readback').click();
  const both = /Received at our warehouse.*Handed to the carrier/;
  await expect(card.getByRole('textbox')).toHaveValue(both);
  await escapeCard(mail);
  const page = await parlance.workspace('#/glossary');
  await page.getByRole('link', { name: 'shipped', exact: true }).click();
  await page.getByLabel('What both sides mean').fill('Handed to the carrier, with its receipt.');
  await page.getByRole('button', { name: 'Record agreement' }).click();
  await expect(page.getByText(`Agreed since ${day.format(Date.now())}`).first()).toBeVisible();
  await waitForMark(mail, 'agreed', 'shipped');
});

test('overloaded charter: an hourly row makes it too heavy and is named to be pruned', async ({
  parlance,
}) => {
  const page = await parlance.workspace('#/charters');
  await page.getByRole('link', { name: 'Harbour Castings (sample)', exact: true }).click();
  await page.getByRole('button', { name: 'Add a row' }).click();
  await seen(page, 'Topic').fill('Furnace temperature');
  await seen(page, 'How often').fill('hourly');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByText('More than people keep up with')).toBeVisible();
  await expect(page.getByText('Could one of these be pruned?')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Furnace temperature hourly' })).toBeVisible();
});

test('contact changed: somebody new at the company is noticed, and is a person at a press', async ({
  openMail,
  parlance,
}) => {
  const { serviceWorker } = parlance;
  await putRow(serviceWorker, 'suppliers', quietValves);
  const mail = await openMail('gmail', { thread: 'valves-po-6198' });
  await mail.evaluate(() => __host.expandAll());
  await expect.poll(() => countStored(serviceWorker, 'readings')).toBeGreaterThan(0);
  const page = await parlance.workspace('#/suppliers/quiet-valves');
  await expect(page.getByRole('heading', { name: 'Noticed in mail' })).toBeVisible();
  await expect(page.getByText(/ines@quiet-valves\.example\.com/).first()).toBeVisible();
});

test('over-documented partnership and PDF nobody reads: ten metrics at most with words of both sides, and a report without a reader is asked about', async ({
  parlance,
}) => {
  const page = await parlance.workspace('#/programme/sample-harbour-castings');
  const add = page.getByRole('button', { name: 'Add a metric' });
  for (let metric = 1; metric <= 10; metric += 1) {
    await add.click();
    await page
      .getByRole('textbox', { name: 'Metric' })
      .filter({ visible: true })
      .last()
      .fill(`KPI ${metric}`);
  }
  await expect(page.getByText('Ten metrics are the most.')).toBeVisible();
  await add.click();
  await expect(page.getByRole('region', { name: /^Scorecard/ }).getByRole('listitem')).toHaveCount(10);
  await expect(page.getByText('A scorecard without words of both sides says half.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Add a touchpoint' }).click();
  await page.getByLabel('What information').fill('Quality report');
  await page.getByLabel('In which format').fill('PDF by mail');
  await expect(page.getByText('Who reads this? If nobody does, it need not be sent.')).toBeVisible();
});
