import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One saved page with what is known to be on it. */
export type SavedPage = {
  readonly file: string;
  readonly url: string;
  readonly html: string;
  /** As the manifest or the file beside the page has it; `expectationsOf` knows the shapes. */
  readonly truth: Readonly<Record<string, unknown>>;
};

const INBOX = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  gmailPrint: 'https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all',
  outlook: 'https://outlook.cloud.microsoft/mail/inbox/',
} as const;

type Entry = Readonly<Record<string, unknown>>;

/** The pages that a folder's `manifest.json` lists, in every list of it. */
export function savedPages(folder: string): SavedPage[] {
  const manifest = readJson(join(folder, 'manifest.json'));
  const entries = Object.values(manifest).flatMap((value) =>
    Array.isArray(value) ? (value as Entry[]) : [],
  ); // lists of a manifest hold entries
  return entries.flatMap((entry) => {
    const { file } = entry;
    if (typeof file !== 'string' || !file.endsWith('.html')) return [];
    const truth = truthOf(entry, folder);
    return [{ file, url: urlOf(entry, truth), html: readFileSync(join(folder, file), 'utf8'), truth }];
  });
}

function truthOf(entry: Entry, folder: string): Entry {
  const truth =
    entry['truth'] ?? entry['ground_truth'] ?? String(entry['file']).replace(/\.html$/u, '.truth.json');
  return typeof truth === 'string' ? readJson(join(folder, truth)) : (truth as Entry); // an object in JSON
}

function urlOf(entry: Entry, truth: Entry): string {
  if (typeof entry['url'] === 'string') return entry['url'];
  if (!('page_kind' in truth)) return INBOX.outlook;
  return truth['page_kind'] === 'print' ? INBOX.gmailPrint : INBOX.gmail;
}

const readJson = (path: string): Entry => JSON.parse(readFileSync(path, 'utf8')) as Entry; // checked by what is read from it
