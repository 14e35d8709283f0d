import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openMail } from '../e2e/support/desk.ts';
import { builtExtension, launch } from '../e2e/support/launch.ts';
import type { Measure } from './annotate.ts';
import { fillDatabase } from './support/fill-database.ts';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

const STARTS = 15;
const emptyText = 'One line of text.';

/** First frame in which an extension page shows `text`, in ms since it was asked for. */
async function firstFrameMs(context: BrowserContext, url: string, text: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((awaited) => {
    const look = () => {
      if (document.body?.textContent?.includes(awaited)) {
        requestAnimationFrame(() => Object.assign(globalThis, { firstFrameMs: performance.now() }));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, text);
  await page.goto(url);
  const at = await page.waitForFunction(() => (globalThis as { firstFrameMs?: number }).firstFrameMs);
  const ms = (await at.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The extension with one empty page more, so that our pages can be compared with nothing in the same run. */
async function withEmptyPage(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'parlance-bench-'));
  await cp(builtExtension, copy, { recursive: true });
  await writeFile(
    join(copy, 'empty.html'),
    `<!doctype html><meta charset="utf-8"><title>Empty</title><p>${emptyText}</p>`,
  );
  return copy;
}

/** First frames of popup and side panel beside an empty extension page, alternating, with 200 suppliers, 6,000 charter rows and 1,000 terms stored. */
export async function benchSurfaces(): Promise<Measure[]> {
  const extension = await withEmptyPage();
  const launched = await launch({ extension: true, extensionPath: extension });
  try {
    const worker = launched.serviceWorker;
    if (worker === null) throw new Error('no extension');
    const mail = await openMail(launched.context, launched.hosts, 'gmail', { thread: 'harbour-shipped' });
    await mail.bringToFront();
    await fillDatabase(worker);
    const origin = worker.url().replace(/\/[^/]*$/, '');
    const tabId = await worker.evaluate(
      async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id,
    );
    const ms = { empty: [] as number[], popup: [] as number[], panel: [] as number[] };
    for (let start = 0; start < STARTS; start += 1) {
      ms.empty.push(await firstFrameMs(launched.context, `${origin}/empty.html`, emptyText));
      ms.popup.push(
        await firstFrameMs(launched.context, `${origin}/popup.html?tab=${tabId}`, 'Daily shipment update'),
      );
      await mail.bringToFront();
      ms.panel.push(
        await firstFrameMs(launched.context, `${origin}/sidepanel.html?tab=${tabId}`, 'Harbour Castings'),
      );
    }
    const empty = median(ms.empty);
    return [
      {
        measure: 'popup, first frame with the charter',
        ratio: median(ms.popup) / empty,
        unit: '× an empty extension page',
      },
      {
        measure: 'side panel, first frame with the supplier',
        ratio: median(ms.panel) / empty,
        unit: '× an empty extension page',
      },
    ];
  } finally {
    await launched.close();
    await rm(extension, { recursive: true, force: true });
  }
}
