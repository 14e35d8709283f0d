import { type Meaning, nameOf, type Term } from '../../glossary/term.ts';
import type { KnownSupplier } from '../supplier-refs.ts';
import { thresholdToText } from '../threshold-text.ts';
import { namesOf } from './write-csv.ts';

/** The words around the values, in the reader's language. */
export type MarkdownWords = {
  readonly title: string;
  readonly our: string;
  readonly their: string;
  readonly agreed: string;
  readonly status: string;
  readonly alsoWritten: string;
  readonly notWritten: string;
  readonly suppliers: string;
  readonly note: string;
  readonly statusText: (status: Term['status']) => string;
};

/** The glossary as Markdown, to be read by people; it is not meant to be imported again. */
export const writeMarkdown = (
  terms: readonly Term[],
  suppliers: readonly KnownSupplier[],
  words: MarkdownWords,
): string =>
  [`# ${escaped(words.title)}`, ...terms.map((term) => sectionOf(term, suppliers, words)), ''].join('\n\n');

function sectionOf(term: Term, suppliers: readonly KnownSupplier[], words: MarkdownWords): string {
  const forms = (uses: readonly string[]) =>
    term.labels
      .filter(({ use, text }) => uses.includes(use) && text !== nameOf(term))
      .map(({ text, lang }) => `${text} (${lang})`)
      .join(', ');
  const lines: (readonly [string, string])[] = [
    [words.agreed, meaningText(term.agreed)],
    [words.our, meaningText(term.ours)],
    [words.their, meaningText(term.theirs)],
    [words.status, words.statusText(term.status)],
    [words.alsoWritten, forms(['preferred', 'variant'])],
    [words.notWritten, forms(['discouraged'])],
    [words.suppliers, term.scope === null ? '' : namesOf(term.scope, suppliers).join(', ')],
    [words.note, term.note],
  ];
  const items = lines
    .filter(([, text]) => text !== '')
    .map(([word, text]) => `- **${escaped(word)}:** ${oneLine(text)}`);
  return [`## ${oneLine(nameOf(term))}`, '', ...items].join('\n');
}

const meaningText = (meaning: Meaning | null): string => {
  if (meaning === null) return '';
  return meaning.threshold === null
    ? meaning.text
    : `${meaning.text} (${thresholdToText(meaning.threshold)})`;
};

const oneLine = (text: string): string => escaped(text.replaceAll(/\s+/g, ' ').trim());

/** Signs that Markdown would take for its own are text here. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
