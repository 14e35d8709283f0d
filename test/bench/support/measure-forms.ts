import type { Page } from '@playwright/test';
import { generateThread } from './generate-thread.ts';
import type { Measure } from './measure.ts';
import { type SurfaceKind, surfaceKinds } from './surface-kinds.ts';
import { seedTerms } from './terms.ts';

/** So many terms are planted in each form. */
const PLANTED = 60;

/** How many of the forms a term can take in a mail are found every time; a form that is not gets a line of its own. */
export async function measureForms(page: Page, script: string): Promise<Measure[]> {
  const shares: { readonly kind: SurfaceKind; readonly share: number }[] = [];
  for (const kind of surfaceKinds) shares.push({ kind, share: await shareFound(page, script, kind) });
  const missed = shares.filter(({ share }) => share < 1);
  return [
    {
      measure: `surface forms found in all of ${PLANTED} places`,
      ratio: shares.length - missed.length,
      unit: `of ${shares.length}`,
    },
    ...missed.map(({ kind, share }) => ({
      measure: `… of the form: ${kind.name}`,
      ratio: share * 100,
      unit: '% found',
    })),
  ];
}

async function shareFound(page: Page, script: string, kind: SurfaceKind): Promise<number> {
  const { html, planted } = generateThread({
    messages: PLANTED,
    wordsEach: 60,
    plantEach: 1,
    kinds: [{ ...kind, share: 1 }],
  });
  await page.setContent(html);
  await page.evaluate(script);
  const found = await page.evaluate<string[][]>(`bench.foundTerms(${seedTerms.length})`);
  return planted.filter(({ message, term }) => found[message]?.includes(term)).length / planted.length;
}
