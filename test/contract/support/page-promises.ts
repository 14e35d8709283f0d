import type { Page } from '@playwright/test';
import type { FieldScore } from './field-score.ts';
import type { InPage, PageReading } from './in-page.ts';
import { readPage } from './open-page.ts';
import { renameClasses, renumberIds, translateLabels } from './other-pages.ts';
import type { SavedPage } from './saved-pages.ts';
import { scorePage } from './score-page.ts';

/** A saved page that is open in a browser of any make, and the adapters as a script. */
export type OpenedPage = {
  readonly page: Pick<Page, 'evaluate' | 'content'>;
  readonly bundle: string;
  readonly saved: SavedPage;
};

/** Something the adapters hold to on every saved page, and what of a page breaks it: nothing when it is kept. */
export type PagePromise = {
  readonly sentence: string;
  readonly broken: (opened: OpenedPage) => Promise<readonly unknown[]>;
};

/** With every class renamed, no more than this may be missing of a page. Nothing may be wrong. */
const RENAMED_MISSES = { share: 0.03, fields: 2 };

/** The contract, in this order: the later ones change the page. */
export const pagePromises: readonly PagePromise[] = [
  { sentence: 'every field is right', broken: fieldsNotRight },
  { sentence: 'reading again gives the same and changes nothing', broken: changesByReading },
  { sentence: 'spans of own text lead back to the text nodes', broken: bodyErrors },
  { sentence: 'at another address nobody reads it', broken: readElsewhere },
  {
    sentence: 'other ids and labels in no language change nothing',
    broken: async (opened) => {
      await opened.page.evaluate(renumberIds);
      await opened.page.evaluate(translateLabels);
      return fieldsNotRight(opened);
    },
  },
  {
    sentence: 'with every class renamed nothing is wrong and little is missing',
    broken: async (opened) => {
      await opened.page.evaluate(renameClasses);
      return tooMuch(await scoreFields(opened));
    },
  },
];

/** Every field that the page is known to hold, with what is read of it now. */
export const scoreFields = async ({ page, bundle, saved }: OpenedPage): Promise<FieldScore[]> =>
  scorePage(saved.truth, await readPage(page, bundle));

/** The fields that are not read right now. */
async function fieldsNotRight(opened: OpenedPage): Promise<FieldScore[]> {
  return (await scoreFields(opened)).filter(({ verdict }) => verdict !== 'right');
}

async function changesByReading({ page, bundle }: OpenedPage): Promise<(PageReading | null | string)[]> {
  const look = async () => JSON.stringify([await readPage(page, bundle), await page.content()]);
  const [first, second] = [await look(), await look()];
  return first === second ? [] : [first, second];
}

function bodyErrors({ page }: OpenedPage): Promise<string[]> {
  return page.evaluate((selector) => {
    const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((body) => inPage.mapErrors(body));
  }, '.a3s, [id^="UniqueMessageBody"], [contenteditable="true"][role="textbox"]');
}

async function readElsewhere({ page, bundle }: OpenedPage): Promise<PageReading[]> {
  const reading = await readPage(page, bundle, 'https://mail.buyer.example.com/mail/u/0/');
  return reading === null ? [] : [reading];
}

function tooMuch(scores: readonly FieldScore[]): FieldScore[] {
  const missing = scores.filter(({ verdict }) => verdict === 'missing');
  const allowed = Math.max(RENAMED_MISSES.fields, scores.length * RENAMED_MISSES.share);
  return [
    ...scores.filter(({ verdict }) => verdict === 'wrong'),
    ...(missing.length > allowed ? missing : []),
  ];
}
