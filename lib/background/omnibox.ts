import { browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import { charterStore } from '../storage/charter-store.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { lookupStore } from '../storage/lookup-store.ts';
import { type SearchDocument, searchDocuments } from '../storage/search-index.ts';
import type { Now } from './now.ts';
import { openWorkspace } from './open-workspace.ts';

const MAX_SUGGESTIONS = 6;

/** `pl quality` in the address bar: charter rows, terms and suppliers; Enter opens the workspace there. */
export function answerOmnibox(db: ParlanceDatabase, now: Now): void {
  void browser.omnibox.setDefaultSuggestion({ description: displayed(t('omniboxHint')) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void findInCharters(db, text).then((found) =>
      suggest(found.map((one) => ({ content: contentOf(one), description: displayed(contentOf(one)) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => void openFound(db, now, text));
}

/** What the typed words mean, best first: titles that begin with them, then everything that holds every word. */
export async function findInCharters(db: ParlanceDatabase, text: string): Promise<SearchDocument[]> {
  const words = text
    .toLowerCase()
    .split(/[\s·]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const first = words[0] ?? '';
  const rank = (one: SearchDocument) => (one.title.toLowerCase().startsWith(first) ? 0 : 1);
  return (await searchDocuments(db))
    .filter((one) => one.kind !== 'person')
    .filter((one) => words.every((word) => haystackOf(one).includes(word)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MAX_SUGGESTIONS);
}

/** The route of the workspace that shows a found thing. */
export async function routeTo(db: ParlanceDatabase, found: SearchDocument | undefined): Promise<string> {
  if (found === undefined) return '/';
  if (found.kind === 'term') return `/glossary/${encodeURIComponent(found.id)}`;
  const charter =
    found.kind === 'row' && found.supplierId !== null ? await charterStore(db).of(found.supplierId) : null;
  if (charter !== null) return `/charters/${encodeURIComponent(charter.id)}`;
  return found.supplierId === null ? '/' : `/suppliers/${encodeURIComponent(found.supplierId)}`;
}

/** Opens what the typed words mean; what was found nowhere is counted. */
export async function openFound(db: ParlanceDatabase, now: Now, text: string): Promise<void> {
  const [best] = await findInCharters(db, text);
  if (best === undefined) await lookupStore(db).missed(text, 'omnibox', now());
  await openWorkspace(await routeTo(db, best));
}

/** What stands in the address bar; unique enough to be found again. */
const contentOf = ({ title, supplierName }: SearchDocument): string =>
  supplierName === '' || supplierName === title ? title : `${title} · ${supplierName}`;

const haystackOf = ({ title, text, supplierName }: SearchDocument): string =>
  `${title}\n${text}\n${supplierName}`.toLowerCase();

/** Chrome reads descriptions as XML, Firefox as plain text. */
const displayed = (text: string): string =>
  import.meta.env.FIREFOX
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
