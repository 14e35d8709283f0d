import type { Page } from '@playwright/test';
import { gmail } from '../../../lib/webmail/gmail/gmail.ts';
import { outlook } from '../../../lib/webmail/outlook/outlook.ts';
import type { FieldScore } from './field-score.ts';
import type { PageSet } from './fixture-sets.ts';
import type { InPage, PageReading } from './in-page.ts';
import { readPage } from './open-page.ts';
import { renameClasses, renumberIds, translateLabels } from './other-pages.ts';
import { keepPage, loseAttributes, pageVariants, plantCanaries, restorePage } from './page-variants.ts';
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
  /** Reads the page many times over, or says little about a further page: kept on the repository's own pages only. */
  readonly isCostly?: true;
};

/** With every class renamed, no more than this may be missing of a page. Nothing may be wrong. */
const RENAMED_MISSES = { share: 0.03, fields: 2 };

/** The contract, in this order: the later ones change the page. */
const everyPromise: readonly PagePromise[] = [
  { sentence: 'every field is right', broken: fieldsNotRight },
  { sentence: 'reading again gives the same and changes nothing', broken: changesByReading },
  {
    sentence: 'a report on it holds our own names and numbers, and nothing of the page',
    broken: leaksOfReport,
    isCostly: true,
  },
  {
    sentence: 'with any one of its marks gone, moved or doubled nothing is wrong',
    broken: wrongInVariants,
    isCostly: true,
  },
  { sentence: 'spans of own text lead back to the text nodes', broken: bodyErrors },
  { sentence: 'in another part of its host nobody reads it', broken: readElsewhere },
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

/** What holds on the pages of a set, in order. */
export const promisesOf = ({ isOwn }: PageSet): readonly PagePromise[] =>
  everyPromise.filter(({ isCostly }) => isOwn || isCostly !== true);

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

/** Everything a report may say: names of our own code, and languages. */
const vocabulary = new RegExp(
  `^(?:${[
    'host|page|language|selectors|messages|drafts|strategies|missing|gmail|outlook|thread|compose|print|other|none',
    'expanded|collapsed|draft|(?:inline|dialog|fullscreen|window) (?:new|reply|forward|unknown)',
    'sender|sentText|body|messageKey|threadKey|subject|[a-z]{2,3}',
    'email|hovercard|title=alt|class|log|twin|legacy|permanent|body-class|testid|id|from-id|date-id|card|row|print',
    ...Object.keys(gmail.selectors),
    ...Object.keys(outlook.selectors),
  ].join('|')})$`,
  'u',
);

async function leaksOfReport({ page }: OpenedPage): Promise<string[]> {
  const report = () => page.evaluate(() => (window as unknown as { inPage: InPage }).inPage.diagnosis()); // set by the bundle
  const plain = stringsIn(await report());
  await page.evaluate(keepPage);
  await page.evaluate(plantCanaries);
  const planted = stringsIn(await report());
  await page.evaluate(restorePage);
  return [...plain, ...planted].filter((text) => !vocabulary.test(text));
}

const hostOf = ({ truth }: SavedPage) => ('page_kind' in truth ? 'gmail' : 'outlook');

/** Every key and every string of a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(stringsIn)];
}

async function wrongInVariants(opened: OpenedPage): Promise<unknown[]> {
  const wrong: unknown[] = [];
  await opened.page.evaluate(keepPage);
  for (const [name, change] of Object.entries(pageVariants[hostOf(opened.saved)])) {
    await opened.page.evaluate(restorePage);
    if (typeof change === 'function') await opened.page.evaluate(change);
    else await opened.page.evaluate(loseAttributes, change);
    const scores = await scoreFields(opened);
    wrong.push(
      ...scores.filter(({ verdict }) => verdict === 'wrong').map((score) => ({ variant: name, ...score })),
    );
  }
  await opened.page.evaluate(restorePage);
  return wrong;
}

async function readElsewhere({ page, bundle, saved }: OpenedPage): Promise<PageReading[]> {
  const reading = await readPage(page, bundle, `${new URL(saved.url).origin}/calendar/view/week`);
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
