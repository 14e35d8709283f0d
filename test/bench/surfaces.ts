import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openMail } from '../e2e/support/desk.ts';
import { builtExtension, launch } from '../e2e/support/launch.ts';
import { fillDatabase } from './support/fill-database.ts';
import { fillRelationship } from './support/fill-relationship.ts';
import type { Measure } from './support/measure.ts';
import { median } from './support/meter.ts';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

const STARTS = 25;
const emptyText = 'One line of text.';

type Stopwatch = { textMs?: number; paintMs?: number | undefined };

/**
 * A tab in front that notes when an extension page first paints the awaited text: its first contentful paint, or the
 * frame of the text if that comes later. One tab serves all: a new tab waits for its window before it draws, which
 * would drown what is measured.
 */
async function openStopwatch(
  context: BrowserContext,
): Promise<(url: string, text: string) => Promise<number>> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watch = globalThis as Stopwatch;
    const awaited = decodeURIComponent(location.hash.slice(1));
    if (awaited === '') return;
    new PerformanceObserver((list) => {
      watch.paintMs ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime;
    }).observe({ type: 'paint', buffered: true });
    new MutationObserver((_records, observer) => {
      if (!document.body?.textContent?.includes(awaited)) return;
      watch.textMs = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return async (url, text) => {
    await page.goto('about:blank');
    await page.goto(`${url}#${encodeURIComponent(text)}`);
    const at = await page.waitForFunction(() => {
      const { textMs, paintMs } = globalThis as Stopwatch;
      return textMs !== undefined && paintMs !== undefined && Math.max(textMs, paintMs);
    });
    return (await at.jsonValue()) || Number.NaN;
  };
}

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

/**
 * First frames of popup and side panel beside an empty extension page, alternating, with 200 suppliers, 6,000 charter rows and
 * 1,000 terms stored, and of the supplier in front five years: 2,000 readings and 500 notes.
 */
export async function benchSurfaces(): Promise<Measure[]> {
  const extension = await withEmptyPage();
  const launched = await launch({ extension: true, extensionPath: extension });
  try {
    const worker = launched.serviceWorker;
    if (worker === null) throw new Error('no extension');
    await openMail(launched.context, launched.hosts, 'gmail', { thread: 'harbour-shipped' });
    await fillDatabase(worker);
    await fillRelationship(worker, 'sample-harbour-castings');
    const origin = worker.url().replace(/\/[^/]*$/, '');
    const tabId = await worker.evaluate(
      async () => (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id,
    );
    const firstFrameMs = await openStopwatch(launched.context);
    const ms = {
      empty: [] as number[],
      popup: [] as number[],
      panel: [] as number[],
      health: [] as number[],
    };
    for (let start = 0; start < STARTS; start += 1) {
      ms.empty.push(await firstFrameMs(`${origin}/empty.html`, emptyText));
      ms.popup.push(await firstFrameMs(`${origin}/popup.html?tab=${tabId}`, 'Daily shipment update'));
      ms.panel.push(await firstFrameMs(`${origin}/sidepanel.html?tab=${tabId}`, 'Harbour Castings'));
      ms.health.push(await firstFrameMs(`${origin}/sidepanel.html?tab=${tabId}`, 'Reply time'));
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
      {
        measure: 'side panel, five years of how they write drawn',
        ratio: median(ms.health) / empty,
        unit: '× an empty extension page',
      },
    ];
  } finally {
    await launched.close();
    await rm(extension, { recursive: true, force: true });
  }
}
