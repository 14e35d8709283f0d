import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { type MailHost, mailUrls } from '../e2e/support/desk.ts';
import { type Drawn, pointOnMark, restOn } from '../e2e/support/marks.ts';
import { serveHosts } from '../hosts/serve.ts';
import { findDocument, type LaunchedFirefox, PATIENCE_MS } from './launch.ts';
import { bridgeRoutes } from './route-bridge.ts';

/** Opens a simulated webmail in a tab, and one of its threads. */
export async function openMail({ browser }: LaunchedFirefox, host: MailHost, thread: string): Promise<Page> {
  const page = await browser.newPage();
  const hosts = await serveHosts(await bridgeRoutes(page));
  hosts.configure({});
  await page.goto(mailUrls[host]);
  await page.waitForSelector('[role="row"], [role="option"]');
  await page.evaluate((id) => __host.open(id), thread);
  return page;
}

/** The last element in the document that matches and can be seen. */
export function lastVisible(page: Page, selector: string): Promise<ElementHandle> {
  const find = async () => {
    const found = await page.$$(selector);
    const visible = await Promise.all(found.map((element) => element.isVisible()));
    return found[visible.lastIndexOf(true)];
  };
  return vi.waitUntil(find, { timeout: PATIENCE_MS });
}

/** The document of the open card. It lies in a closed root, but the browser lists it. */
export const findCard = (page: Page): Promise<Frame | undefined> => findDocument(page.frames(), '/card.html');

/** What the open card says, or null when there is none. */
export async function cardText(page: Page): Promise<string | null> {
  const card = await findCard(page);
  // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is the question.
  return (await card?.evaluate(() => document.body.innerText).catch(() => null)) ?? null; // it may be gone by now
}

/** Lets the pointer rest on a marked word, again whenever the page moved under it, until the card says something. */
export function hover(page: Page, kind: Drawn, word: string, says: string): Promise<void> {
  let rested = { x: 0, y: 0 };
  const look = async () => {
    const point = await pointOnMark(page, kind, word);
    if (point.x !== rested.x || point.y !== rested.y) await restOn(page, point);
    rested = point;
    return cardText(page);
  };
  return expect.poll(look, { message: `the card of “${word}”` }).toContain(says);
}
