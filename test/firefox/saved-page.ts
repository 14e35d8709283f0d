import type { Browser, Frame, HTTPRequest, Page } from 'puppeteer-core';

/** A page in the world of a content script, where Firefox shows it through X-rays. */
export type PageWorld = {
  /** Runs where scripts of the page are not. */
  readonly evaluate: Frame['evaluate'];
  content(): Promise<string>;
  setContent(html: string): Promise<void>;
  close(): Promise<void>;
};

/** Shows HTML under an address on the real origin; nothing else can be reached. Dates are in UTC, as the truth has them. */
export async function openAt(browser: Browser, url: string, html: string): Promise<PageWorld> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, page, html));
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(holdTimers);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => (window as unknown as HeldTimers).runTimers()); // set by holdTimers
  return worldOf(page);
}

function answer(request: HTTPRequest, page: Page, html: string): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  return isPage
    ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
    : request.abort().catch(() => undefined); // the page may be closed by now
}

type HeldTimers = { runTimers(): void };

/** Runs before the page does: its timers wait until `runTimers`, so that nothing changes it while it is read. */
function holdTimers(): void {
  const waiting: (() => void)[] = [];
  Object.assign(window, {
    setTimeout: (run: () => void) => waiting.push(run),
    runTimers: () => {
      for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) run();
    },
  });
}

function worldOf(page: Page): PageWorld {
  // The driver has this world for its own helpers; its types leave it out.
  const frame = page.mainFrame() as unknown as { isolatedRealm(): Pick<Frame, 'evaluate'> };
  return {
    evaluate: (run, ...given) => frame.isolatedRealm().evaluate(run, ...given),
    content: () => page.content(),
    setContent: (html) => page.setContent(html),
    close: () => page.close(),
  };
}
