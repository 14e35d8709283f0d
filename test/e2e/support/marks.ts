import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** Opaque names of what is drawn, as in `lib/highlight/painter.ts`. */
export const drawn = {
  agreed: 'pl-a',
  divergence: 'pl-b',
  discouraged: 'pl-c',
  unagreed: 'pl-g',
  evidence: 'pl-d',
  advice: 'pl-e',
  active: 'pl-f',
} as const;

/** A kind of mark. */
export type Drawn = keyof typeof drawn;

/** A page of any browser. */
type Evaluating = Pick<Page, 'evaluate'>;

/** The words that are marked in one way, in document order. */
export const markedWords = (page: Evaluating, kind: Drawn): Promise<string[]> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])] as StaticRange[]; // ours registers no others
    const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return { range, text: range.toString().replace(/\s+/g, ' ') };
    });
    texts.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return texts.map(({ text }) => text);
  }, drawn[kind]);

/** Waits until a word is marked in one way. */
export const waitForMark = (page: Evaluating, kind: Drawn, word: string): Promise<void> =>
  expect.poll(() => markedWords(page, kind), { message: `“${word}” marked as ${kind}` }).toContain(word);

/** The middle of the first mark of a kind that reads like `word`, in the viewport. */
export async function pointOnMark(
  page: Evaluating,
  kind: Drawn,
  word: string,
): Promise<{ x: number; y: number }> {
  await waitForMark(page, kind, word);
  const point = await page.evaluate(
    ({ name, text }) => {
      for (const mark of [...(CSS.highlights.get(name) ?? [])] as StaticRange[]) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (range.toString() === text) return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    { name: drawn[kind], text: word },
  );
  if (point === null) throw new Error(`no mark on “${word}”`);
  return point;
}

/** The document of the card, which is in a closed root that no locator reaches; a hidden one is as good as closed. */
async function frameOfCard(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (!frame.url().endsWith('/card.html') || frame.isDetached()) continue;
    const element = await frame.frameElement().catch(() => null);
    if ((await element?.isVisible().catch(() => false)) === true) return frame;
  }
  return undefined;
}

/** Whether the card is open. */
export const hasCard = async (page: Page): Promise<boolean> => (await frameOfCard(page)) !== undefined;

/** Waits until the card has the height that its document asked for, or all there is: until then it may still move. */
async function waitUntilPlaced(page: Page, card: Frame): Promise<void> {
  const edgePx = 10;
  await expect(async () => {
    const box = await (await card.frameElement()).boundingBox();
    const wanted = await card.getByRole('dialog').evaluate((dialog) => dialog.getBoundingClientRect().height);
    const end = await page.evaluate(() => document.documentElement.clientHeight);
    if (box === null) throw new Error('no card');
    const hasAll = Math.abs(box.height - wanted) <= 3;
    expect(hasAll || box.y + box.height >= end - edgePx, 'a card of its full height').toBe(true);
  }).toPass();
}

/** Waits for the card under a heading, until it rests in its place, and answers with its document. */
export async function cardOf(page: Page, heading: string): Promise<Frame> {
  let card: Frame | undefined;
  await expect(async () => {
    card = await frameOfCard(page);
    expect(card, 'an open card').toBeDefined();
    await card?.getByRole('heading', { name: heading }).first().waitFor({ timeout: 2_000 });
  }).toPass();
  if (card === undefined) throw new Error('no card');
  await waitUntilPlaced(page, card);
  return card;
}

/** Opens the card of a message by its marker. That is in our closed root: it is pressed where it is seen, in the gutter before the first line. */
export async function openMessageCard(page: Page, body: Locator): Promise<Frame> {
  await expect(async () => {
    const box = await body.boundingBox();
    if (box === null) throw new Error('the message cannot be seen');
    await page.mouse.click(box.x - 14, box.y + 9);
    await waitSomeForCard(page);
  }).toPass();
  return cardOf(page, 'How this message reads');
}

/** Not for long: what was pressed or rested on may have moved meanwhile. */
const waitSomeForCard = (page: Page): Promise<void> =>
  expect.poll(() => hasCard(page), { timeout: 3_000 }).toBe(true);

/** Waits until there is no card. */
export const waitForNoCard = (page: Page): Promise<void> =>
  expect.poll(() => hasCard(page), { message: 'an open card' }).toBe(false);

// The browser gives no answer for a key or a press whose frame is gone by then: what counts is what comes of it.

/** Closes the card by Esc. */
export async function escapeCard(page: Page): Promise<void> {
  page.keyboard.press('Escape').catch(() => undefined);
  await waitForNoCard(page);
}

/** Presses a button of the card that closes it. */
export async function pressLast(card: Frame, page: Page, name: string): Promise<void> {
  card
    .getByRole('button', { name })
    .click()
    .catch(() => undefined);
  await waitForNoCard(page);
}

/** Lets the pointer come from a distance and rest on a point. */
export async function restOn(
  page: { readonly mouse: Pick<Page['mouse'], 'move'> },
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.move(x, y, { steps: 5 });
}

/** Lets the pointer rest on a place until its card is open; the page may still move under the pointer. */
export async function hoverAt(
  page: Page,
  findPoint: () => Promise<{ x: number; y: number }>,
  heading: string,
): Promise<Frame> {
  await expect(async () => {
    await restOn(page, await findPoint());
    await waitSomeForCard(page);
  }).toPass();
  return cardOf(page, heading);
}

/** Lets the pointer rest on a marked word until its card is open. */
export const hover = (page: Page, kind: Drawn, word: string, heading: string): Promise<Frame> =>
  hoverAt(page, () => pointOnMark(page, kind, word), heading);

/** Lets some frames of the page pass: what would happen has happened by then. */
export const letFramesPass = (page: Evaluating, count = 30): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) {
      const { promise, resolve } = Promise.withResolvers<number>();
      requestAnimationFrame(resolve);
      await promise;
    }
  }, count);
