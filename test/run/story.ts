import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { openMail } from '../e2e/support/desk.ts';
import { launch } from '../e2e/support/launch.ts';
import { playStory } from '../e2e/support/story.ts';

/*
 * What `npm start` shows. With a display: the sample mailbox in a browser with Parlance, yours to play with. Without
 * one (or with --headless): the whole story on both webmails, and its pictures.
 */

const root = join(import.meta.dirname, '../..');
const pictures = join(root, '.output/story');
const say = (line: string) => process.stdout.write(`${line}\n`);

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function showMailbox(): Promise<void> {
  const launched = await launch({ extension: true, headless: false });
  await openMail(launched.context, launched.hosts, 'outlook', { thread: 'harbour-shipped' });
  await openMail(launched.context, launched.hosts, 'gmail', { thread: 'harbour-shipped' });
  say(
    'The sample mailbox is open in two tabs, as Gmail and as Outlook, with Parlance in it. It is all on this machine.',
  );
  say(
    'Rest on an underlined word, write a reply with "ETA" in it, select words and log a note, press the Parlance button.',
  );
  say('Close the browser to end.');
  await launched.context.waitForEvent('close', { timeout: 0 });
}

async function playHeadless(host: 'gmail' | 'outlook'): Promise<void> {
  const launched = await launch({ extension: true });
  let number = 0;
  const chapter = async (title: string, page: Page) => {
    number += 1;
    const path = join(pictures, `${host}-${String(number).padStart(2, '0')}.png`);
    await page.screenshot({ path });
    say(`${relative(root, path)}  ${title}`);
  };
  try {
    await playStory({ launched, host, chapter });
  } finally {
    await launched.close();
  }
}

if (hasDisplay && !process.argv.includes('--headless')) {
  await showMailbox();
} else {
  say('Playing the story without a display. Pictures:');
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  await playHeadless('gmail');
  await playHeadless('outlook');
  say(`The story went as told on both webmails. Look at the pictures in ${relative(root, pictures)}.`);
}
