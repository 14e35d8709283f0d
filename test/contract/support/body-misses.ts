import type { Page } from '@playwright/test';
import { clientFormats } from '../../fixtures/bodies/client-formats.ts';
import type { InPage } from './in-page.ts';
import type { SavedBody } from './saved-bodies.ts';
import { isExact } from './score-body.ts';

/** A page of any browser to show bodies in, and the adapters as a script. */
export type BodyPage = { readonly page: Pick<Page, 'evaluate' | 'setContent'>; readonly bundle: string };

/** Shows a body alone in the page. */
export async function showBody({ page, bundle }: BodyPage, html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(bundle);
}

const readBody = ({ page }: BodyPage) =>
  page.evaluate(() => {
    const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
    return { ...inPage.readBody(document.body), mapErrors: inPage.mapErrors(document.body) };
  });

const wordsOf = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

/** Formats of mail clients whose own text is not found, or of which a visible word is lost. */
export async function missedFormats(shown: BodyPage): Promise<object[]> {
  await showBody(shown, '<main></main>');
  const readings = await readEach(
    shown,
    clientFormats.map(({ html }) => html),
  );
  return clientFormats.flatMap(({ client, own, isPartlyHidden }, at) => {
    const reading = readings[at];
    const isComplete =
      isPartlyHidden === true ||
      wordsOf(reading?.segments.map(({ text }) => text).join('\n') ?? '') ===
        wordsOf(reading?.visibleText ?? '');
    const isRight = reading?.ownText === own && isComplete && reading.mapErrors.length === 0;
    return isRight ? [] : [{ client, own, ...reading }];
  });
}

/** Reads many bodies one after the other in the same page. */
const readEach = ({ page }: BodyPage, bodies: readonly string[]) =>
  page.evaluate((htmls) => {
    const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
    return htmls.map((html) => {
      document.body.innerHTML = html;
      return {
        ...inPage.readBody(document.body),
        mapErrors: inPage.mapErrors(document.body),
        // biome-ignore lint/performance/useDomNodeTextContent: what is visible is the question.
        visibleText: document.body.innerText,
      };
    });
  }, bodies);

/** Saved bodies whose own text is not exactly right. */
export async function missedBodies(shown: BodyPage, bodies: readonly SavedBody[]): Promise<object[]> {
  const misses = [];
  for (const saved of bodies) {
    await showBody(shown, saved.html);
    const { ownText, segments, mapErrors } = await readBody(shown);
    const ofSegments = segments.filter(({ kind }) => kind === 'own').map(({ text }) => text);
    const isConsistent = ofSegments.join('\n') === ownText && mapErrors.length === 0;
    if (!isExact(saved, segments) || !isConsistent)
      misses.push({ file: saved.file, ownText, segments, mapErrors });
  }
  return misses;
}
