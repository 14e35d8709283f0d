import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bundleInPage } from './support/bundle-in-page.ts';
import type { HighlightInPage } from './support/highlight-in-page.ts';
import { launchChromium } from './support/launch-chromium.ts';

declare const highlights: HighlightInPage;

const css = readFileSync(
  new URL('../../entrypoints/webmail.content/highlights.css', import.meta.url),
  'utf8',
);
const message =
  '<p>Our <b>lead</b> time is 45 days and the order has shipped.</p><p>A lead</p><p>time is not one.</p>';

let browser: Browser;
let script: string;
let page: Page;

test.beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleInPage('./highlight-in-page.ts')]);
});
test.afterAll(() => browser.close());
test.afterEach(() => page.close());

async function open(body: string): Promise<void> {
  page = await browser.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body{font:16px/1.5 sans-serif;margin:20px}</style>${body}`,
  );
  await page.addStyleTag({ content: css });
  await page.evaluate(script);
  await page.evaluate(() => highlights.start());
}

const drawn = (name: string) => page.evaluate((of) => highlights.drawn(of), name);

test('marks are drawn, one highlight for each kind, and the page does not change by a byte', async () => {
  await open(`<div id="m">${message}</div>`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const records: MutationRecord[] = [];
    new MutationObserver((list) => records.push(...list)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { records });
  });
  await page.evaluate(() =>
    highlights.paintWords('#m', { 'lead time': 'agreed', order: 'agreed', ship: 'divergence' }),
  );
  await expect.poll(() => drawn('pl-a')).toEqual(['lead time', 'order']);
  expect(await drawn('pl-b')).toEqual(['shipped']);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { records: unknown[] }).records.length)).toBe(0);
});

const light = 'color:#111;background:#fff';
const dark = 'color:#e8e8e8;background:#1a1a1a';
for (const [theme, colours, around] of [
  ['light mail in a dark page', light, dark],
  ['dark mail in a light page', dark, light],
]) {
  test(`each kind can be seen and looks like no other, in a ${theme}`, async () => {
    // The other colours come first in the page: a style that is computed once for all would take them.
    await open(
      `<div id="o" style="${around}"><p>An order.</p></div><div id="m" style="${colours};padding:8px"><p>The order is late.</p></div>`,
    );
    const kinds = [null, 'agreed', 'divergence', 'discouraged', 'evidence', 'advice'] as const;
    const looks: string[] = [];
    for (const kind of kinds) {
      await page.evaluate((of) => {
        for (const unit of ['#o', '#m']) highlights.paintWords(unit, of === null ? {} : { order: of });
      }, kind);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      looks.push((await page.locator('#m').screenshot()).toString('base64'));
    }
    for (const [i, look] of looks.entries())
      for (const other of looks.slice(0, i))
        expect(await page.evaluate(greatestDifference, [look, other] as const)).toBeGreaterThan(VISIBLE);
  });
}

/** Difference of a colour channel (0–255) that an eye notices on a plain ground. */
const VISIBLE = 15;

/** The greatest difference of any colour channel between two pictures of one size. */
async function greatestDifference(pictures: readonly [string, string]): Promise<number> {
  const pixelsOf = async (base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = await Promise.all(pictures.map(pixelsOf));
  let greatest = 0;
  for (const [i, value] of (a ?? []).entries())
    greatest = Math.max(greatest, Math.abs(value - (b?.[i] ?? 0)));
  return greatest;
}

test('a mark that stays keeps its range, and one that goes is taken out alone', async () => {
  await open(`<div id="m">${message}</div>`);
  await page.evaluate(() => highlights.paintWords('#m', { 'lead time': 'agreed', order: 'agreed' }));
  await expect.poll(() => drawn('pl-a')).toEqual(['lead time', 'order']);
  const kept = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const registry = CSS.highlights.get('pl-a');
    const [first] = registry ?? [];
    let changes = 0;
    const add = registry?.add.bind(registry);
    if (registry !== undefined && add !== undefined)
      registry.add = (range) => {
        changes += 1;
        return add(range);
      };
    highlights.paintWords('#m', { 'lead time': 'agreed' });
    await frame();
    return { same: [...(registry ?? [])].includes(first as AbstractRange), size: registry?.size, changes };
  });
  expect(kept).toEqual({ same: true, size: 1, changes: 0 });
});

test('when another script clears the registry, the next change draws everything again and leaves theirs alone', async () => {
  await open(`<div id="m">${message}</div>`);
  await page.evaluate(() => highlights.paintWords('#m', { order: 'agreed' }));
  await expect.poll(() => drawn('pl-a')).toEqual(['order']);
  await page.evaluate(() => {
    CSS.highlights.clear();
    CSS.highlights.set('theirs', new Highlight());
    highlights.paintWords('#m', { order: 'agreed', 'lead time': 'agreed' });
  });
  await expect.poll(() => drawn('pl-a')).toEqual(['order', 'lead time']);
  await page.evaluate(() => highlights.stop());
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['theirs']);
});

test('only units near the viewport are drawn, at most 200 marks, and scrolling brings the others', async () => {
  const unit = (i: number) =>
    `<div id="u${i}" style="height:700px"><p>${'order '.repeat(30)} in unit ${i}</p></div>`;
  await open(Array.from({ length: 40 }, (_, i) => unit(i)).join(''));
  await page.evaluate(() => {
    for (let i = 0; i < 40; i += 1) highlights.paintWords(`#u${i}`, { order: 'agreed' });
  });
  await expect.poll(async () => (await drawn('pl-a')).length).toBeGreaterThan(29);
  expect((await drawn('pl-a')).length).toBeLessThanOrEqual(120);
  await page.evaluate(() => document.querySelector('#u39')?.scrollIntoView());
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('pl-a') ?? [])].map(
          (range) => range.startContainer.parentElement?.parentElement?.id,
        ),
      ),
    )
    .toContain('u39');
  expect(
    await page.evaluate(() =>
      [...(CSS.highlights.get('pl-a') ?? [])].some(
        (range) => range.startContainer.parentElement?.parentElement?.id === 'u0',
      ),
    ),
  ).toBe(false);
  await page.evaluate(() => {
    const many = document.createElement('div');
    many.id = 'many';
    many.textContent = 'order. '.repeat(500);
    document.body.replaceChildren(many);
    highlights.paintWords('#many', { order: 'agreed' });
  });
  await expect.poll(async () => (await drawn('pl-a')).length).toBe(1);
});

test('a unit that leaves the page is forgotten', async () => {
  await open(`<div id="m">${message}</div>`);
  await page.evaluate(() => highlights.paintWords('#m', { order: 'agreed' }));
  await expect.poll(() => drawn('pl-a')).toEqual(['order']);
  await page.evaluate(() => {
    const unit = document.querySelector('#m');
    Object.assign(window, { unit });
    unit?.remove();
  });
  await expect.poll(() => drawn('pl-a')).toEqual([]);
  const left = () => highlights.painter().marksOf((window as unknown as { unit: Element }).unit).length;
  expect(await page.evaluate(left)).toBe(0);
});

test('the mark under the pointer is found, and nothing beside the line', async () => {
  await open(`<div id="m" style="width:600px">${message}<p>Late order</p></div>`);
  const hits = await page.evaluate(async () => {
    highlights.paintWords('#m', { 'lead time': 'agreed', order: 'divergence' });
    const unit = document.querySelector('#m');
    const marks = unit === null ? [] : highlights.painter().marksOf(unit);
    const at = (x: number, y: number) => highlights.painter().hitTest(x, y)?.mark.span.ref ?? null;
    const inside = marks.map((mark) => {
      const [rect] = highlights.painter().rectsOf(mark);
      return rect === undefined ? null : at(rect.left + 3, rect.top + rect.height / 2);
    });
    const [first, , last] = marks.map((mark) => highlights.painter().rectsOf(mark)[0] ?? new DOMRect());
    const { left, top } = first ?? new DOMRect();
    return {
      inside,
      beside: [at(left - 20, top + 5), at(590, top + 5), at(left, top - 15)],
      // The nearest caret to a point behind the line is at its end, where the last mark ends too.
      behind: at((last?.right ?? 0) + 30, (last?.top ?? 0) + 5),
    };
  });
  expect(hits).toEqual({
    inside: ['term:lead time', 'term:order', 'term:order'],
    beside: [null, null, null],
    behind: null,
  });
});

test('a term inside a frame is drawn with the registry of that frame', async () => {
  await open('<iframe srcdoc="<p id=m>Our order is late.</p>" style="width:400px;height:100px"></iframe>');
  await expect.poll(() => page.frames()[1]?.evaluate(() => document.querySelector('#m') !== null)).toBe(true);
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    highlights.start(inner);
    highlights.paintWords('#m', { order: 'agreed' }, inner);
  });
  await expect
    .poll(() =>
      page.evaluate(() =>
        highlights.drawn('pl-a', document.querySelector('iframe')?.contentDocument ?? document),
      ),
    )
    .toEqual(['order']);
});
