import { expect, type Page } from '@playwright/test';
import { messageIds } from '../hosts/gmail/ids.ts';
import { sampleMailbox } from '../hosts/mailbox/sample-mailbox.ts';
import { type MailHost, openThread } from './support/desk.ts';
import { test } from './support/test.ts';

/* The simulated hosts themselves: what the other tests rely on. */

test.use({ withExtension: false });

const hosts: readonly MailHost[] = ['gmail', 'outlook'];

const bodies = (page: Page) =>
  page.locator('.a3s, [id^="UniqueMessageBody_"]').filter({ visible: true, hasText: /\S/ });
const editor = (page: Page) => page.locator('[contenteditable="true"][aria-multiline="true"]');
const shortcuts = (page: Page) => page.evaluate(() => __host.shortcuts.map(({ action }) => action));

for (const host of hosts) {
  test.describe(host, () => {
    test('goes back and forward between the list and threads', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await openThread(page, host, 'delta-prices');
      await expect(bodies(page)).toContainText('requires no further explanation');
      await page.goBack();
      await expect(bodies(page)).toContainText('signs for it at our gate');
      await page.goForward();
      await expect(bodies(page)).toContainText('requires no further explanation');
    });

    test('keeps the thread before in the page, hidden and first', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await openThread(page, host, 'delta-prices');
      const subjects = page.locator('h2.hP, .JdFsz');
      await expect(subjects).toHaveCount(2);
      await expect(subjects.first()).toBeHidden();
      await expect(subjects.first()).toContainText('PO 4711');
      await expect(subjects.last()).toBeVisible();
    });

    test('opens only the newest message, and the others when asked', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await expect(bodies(page)).toHaveCount(1);
      await page.evaluate(() => __host.expandAll());
      await expect(bodies(page)).toHaveCount(6);
    });

    test('answers inline in an editor that undoes and redoes', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await page
        .getByRole('button', { name: 'Reply', exact: true })
        .or(page.getByRole('menuitem', { name: 'Reply', exact: true }))
        .last()
        .click();
      await expect(editor(page)).toBeFocused();
      const untouched = await page.evaluate(() => __host.draftHtml());
      await page.keyboard.type('The ETA is fine.');
      await expect(editor(page)).toContainText('The ETA is fine.');
      const typed = await page.evaluate(() => __host.draftHtml());
      await page.keyboard.press('Control+z');
      expect(await page.evaluate(() => __host.draftHtml())).toBe(untouched);
      await page.keyboard.press('Control+Shift+z');
      expect(await page.evaluate(() => __host.draftHtml())).toBe(typed);
    });

    test('sends what the editor holds and shows it in the thread', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await page.keyboard.press('r');
      await expect(editor(page)).toBeFocused();
      await page.keyboard.type('Second of December works.');
      await page.getByRole('button', { name: /^Send/ }).click();
      await expect(editor(page)).toHaveCount(0);
      await expect(bodies(page).last()).toContainText('Second of December works.');
      const [sent] = await page.evaluate(() => __host.sent);
      expect(sent?.to).toEqual(['li@harbour-castings.example.com']);
      expect(sent?.html).toContain('Second of December works.');
      expect(sent?.html).toContain('signs for it at our gate');
    });

    test('fires single-key shortcuts unless a field of the page has the focus', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await page.keyboard.press('s');
      expect(await shortcuts(page)).toEqual(['star']);
      await page.keyboard.press('r');
      await expect(editor(page)).toBeFocused();
      await page.keyboard.type('are there reserves? #');
      expect(await shortcuts(page)).toEqual(['star', 'reply']);
    });

    test('fires shortcuts for keys typed in a shadow root, as the real hosts do', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      await page.evaluate(() => {
        const box = document.createElement('div');
        const field = document.createElement('input');
        box.attachShadow({ mode: 'open' }).append(field);
        document.documentElement.append(box);
        field.focus();
      });
      await page.keyboard.press('s');
      expect(await shortcuts(page)).toEqual(['star']);
    });

    test('renders a body again with equal new nodes', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      const before = await bodies(page).first().innerHTML();
      const node = await bodies(page).first().locator('div').first().elementHandle();
      await page.evaluate(() => __host.rerender(5));
      expect(await bodies(page).first().innerHTML()).toBe(before);
      expect(await node?.evaluate((element) => element.isConnected)).toBe(false);
    });

    test('shows another mail in an element that it reuses', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      const card = await page.locator('[role="listitem"], .aVla3').last().elementHandle();
      await page.evaluate(() => __host.reuse(5, 'delta-prices-3'));
      expect(await card?.evaluate((element) => element.isConnected)).toBe(true);
      await expect(bodies(page)).toContainText('requires no further explanation');
    });

    test('mounts late when told so', async ({ openMail }) => {
      const page = await openMail(host, { lateMountMs: 400 });
      await page.evaluate(() => __host.open('harbour-shipped'));
      await expect(bodies(page)).toHaveCount(0);
      await expect(bodies(page)).toHaveCount(1);
    });

    test('keeps scripts out by policy', async ({ openMail, record }) => {
      const page = await openMail(host, { thread: 'harbour-shipped' });
      const stopped = await page.evaluate(() => {
        const script = document.createElement('script');
        script.append('globalThis.intruded = true');
        document.head.append(script);
        try {
          document.createElement('div').innerHTML = '<b>x</b>';
        } catch {
          return !('intruded' in globalThis);
        }
        return false;
      });
      expect(stopped).toBe(true);
      const directives = async () => (await record.violations()).map(({ directive }) => directive);
      await expect.poll(directives).toEqual(expect.arrayContaining(['require-trusted-types-for']));
    });

    test('has no word of English in its nonsense locale', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped', locale: 'qps' });
      await page.keyboard.press('r');
      await expect(editor(page)).toBeFocused();
      const labels = await page.evaluate(() =>
        Array.from(
          document.querySelectorAll('[role="main"] [aria-label]'),
          (element) => element.ariaLabel ?? '',
        ),
      );
      const named = sampleMailbox.threads.flatMap(({ subject, mails }) => [
        subject,
        ...mails.map(({ from }) => from.name),
      ]);
      const words = labels.filter(
        (label) => !/[ẋẏ]/.test(label) && !named.some((name) => label.includes(name)),
      );
      expect(
        words.filter((label) => !label.includes('@') && label !== 'offline' && label !== 'Kofi Sample'),
      ).toEqual([]);
    });

    test('wraps the hits of a mail search', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped', searchHit: 'carrier' });
      const hits = page.locator('.il, [data-markjs="true"]').filter({ visible: true });
      await expect(hits).toHaveText(['carrier']);
    });

    test('shows single mails when conversation view is off', async ({ openMail }) => {
      const page = await openMail(host, { thread: 'harbour-shipped-4', conversationView: false });
      await expect(bodies(page)).toHaveCount(1);
      await expect(bodies(page)).toContainText('all 240 pieces of PO 4711 are shipped');
      await expect(page.locator('[role="listitem"], #ConversationReadingPaneContainer')).toHaveCount(0);
    });

    test('asks its own origin only', async ({ openMail, record }) => {
      const page = await openMail(host, { thread: 'harbour-shipped', theme: 'dark' });
      const { origin } = new URL(page.url());
      expect(
        record.requests.map(({ url }) => new URL(url).origin).filter((other) => other !== origin),
      ).toEqual([]);
      expect(await record.violations()).toEqual([]);
      expect(record.errors).toEqual([]);
    });
  });
}

test.describe('gmail alone', () => {
  const mail = sampleMailbox.threads.find(({ id }) => id === 'harbour-shipped')?.mails.at(-1);

  test('gives messages ids whose upper bits are their time', async ({ openMail }) => {
    const page = await openMail('gmail', { thread: 'harbour-shipped' });
    const legacy = await page.locator('.adn:visible').getAttribute('data-legacy-message-id');
    expect(Number(BigInt(`0x${legacy}`) >> 20n)).toBe(mail?.sentAtMs);
  });

  test('gives a just-sent mail its lasting id when the server has answered', async ({ openMail }) => {
    const page = await openMail('gmail', { thread: 'harbour-shipped' });
    await page.keyboard.press('r');
    await expect(editor(page)).toBeFocused();
    await page.getByRole('button', { name: /^Send/ }).click();
    const last = page.locator('.adn:visible').last();
    await expect(last).toHaveAttribute('data-message-id', /^#msg-a:r-/);
    await expect(last).not.toHaveAttribute('data-legacy-message-id');
    await page.evaluate(() => __host.sync());
    await expect(last).toHaveAttribute('data-legacy-message-id', /^[0-9a-f]{16}$/);
  });

  test('unfolds the middle of a long thread, then folds a message and keeps its body hidden', async ({
    openMail,
  }) => {
    const page = await openMail('gmail', { thread: 'harbour-shipped' });
    await page.locator('.adx').click();
    await expect(page.locator('.kv')).toHaveCount(5);
    await page.locator('.kv').first().click();
    await expect(bodies(page)).toHaveCount(2);
    await page.locator('.h7 .gE').first().click();
    await expect(bodies(page)).toHaveCount(1);
    await expect(page.locator('.kv .adn').first()).toBeHidden();
  });

  test('takes a reply from its place into a dialog, into full screen and into a window', async ({
    openMail,
    context,
  }) => {
    const page = await openMail('gmail', { thread: 'harbour-shipped' });
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Pop out reply' }).click();
    await expect(page.locator('[role="dialog"]').locator(editor(page))).toBeFocused();
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect(page.locator('.aSs .aSt').locator(editor(page))).toBeVisible();
    await page.getByRole('button', { name: 'Full screen' }).click();
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'In new window' }).click();
    const popOut = await opening;
    await expect(editor(popOut)).toBeFocused();
    expect(new URL(popOut.url()).pathname).toBe('/mail/u/0/popout');
    await expect(popOut.locator('input[name="rm"]')).toHaveValue(
      mail === undefined ? '' : `#${messageIds(mail).perm}`,
    );
  });

  test('leaves an empty dialog behind when full screen is closed', async ({ openMail }) => {
    const page = await openMail('gmail');
    await page.keyboard.press('c');
    await page.locator('[name="to"] input').fill('li@harbour-castings.example.com');
    await page.keyboard.press('Tab');
    await expect(page.locator('[name="to"] [role="option"]')).toHaveAttribute(
      'data-hovercard-id',
      'li@harbour-castings.example.com',
    );
    await page.getByRole('button', { name: 'Full screen' }).click();
    await page.getByRole('button', { name: 'Save & close' }).click();
    await expect(page.locator('[role="dialog"] .aaZ')).toBeEmpty();
  });

  test('puts the quote of a reply into the editor when asked', async ({ openMail }) => {
    const page = await openMail('gmail', { thread: 'harbour-shipped' });
    await page.keyboard.press('r');
    await expect(editor(page)).not.toContainText('signs for it at our gate');
    await page.locator('[data-act="show-quote"]').click();
    await expect(editor(page).locator('.gmail_quote').first()).toContainText('signs for it at our gate');
  });
});

test.describe('outlook alone', () => {
  test('goes on with a reply in a window that its page fills', async ({ openMail, context }) => {
    const page = await openMail('outlook', { thread: 'harbour-shipped' });
    await page.keyboard.press('r');
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open in new window' }).click();
    const popOut = await opening;
    const form = popOut.locator('[data-app-section="Form_Content"]');
    await expect(form.locator(editor(popOut))).toBeVisible();
    expect(popOut.url()).toBe('about:blank');
    await form.locator(editor(popOut)).pressSequentially('Thanks. ');
    await popOut.getByRole('button', { name: 'Send' }).click();
    await expect(bodies(page).last()).toContainText('Thanks.');
  });

  test('shows the history of a message as a second document', async ({ openMail }) => {
    const page = await openMail('outlook', { thread: 'harbour-shipped' });
    await page.getByRole('button', { name: 'Show message history' }).click();
    await expect(page.locator('[role="document"]:not([id])')).toContainText('nothing has been received');
  });

  test('opens a mail or a new one in a window of its own', async ({ openMail }) => {
    const page = await openMail('outlook');
    await page.goto(
      'https://outlook.cloud.microsoft/mail/deeplink/compose?to=li@harbour-castings.example.com',
    );
    await expect(page.locator('[data-app-section="Form_Content"]').locator(editor(page))).toBeVisible();
    await expect(page.locator('[id$="_TO"] ._EType_RECIPIENT_ENTITY')).toHaveCount(1);
  });

  test('has a consumer side with its own ids', async ({ openMail }) => {
    const page = await openMail('outlook-consumer', { thread: 'harbour-shipped' });
    expect(new URL(page.url()).pathname).toMatch(/^\/mail\/0\/inbox\/id\/AQQk/);
    await expect(page.locator('[id$="_TO"] [role="button"]')).toHaveAttribute(
      'aria-label',
      'ana@buyer.example.com',
    );
  });
});
