import { noteText, problemLine, questionText } from '../../../components/exchange/problem-words.ts';
import { refusalText } from '../../../components/exchange/refusal-words.ts';
import { LIMITS } from '../../../lib/domain/exchange/limits.ts';
import { normaliseLanguage } from '../../../lib/domain/exchange/text/languages.ts';
import type { Imported } from './import-file.ts';

/** What a manifest says about a file; fields of `manifest.json` and of `expected.json`. */
export type Expected = {
  readonly file: string;
  readonly format?: string;
  readonly expected?: string;
  readonly outcome?: 'reject' | 'partial' | 'ok';
  readonly expectedImported?: number | string;
  readonly expectedRowErrors?: number;
  readonly messageMustSay?: string;
  readonly expectedParse?: {
    readonly entries?: number;
    readonly terms?: number;
    readonly nonEmptyTerms?: number;
    readonly languages?: Readonly<Record<string, number>>;
    readonly statuses?: Readonly<Record<string, number>>;
    readonly definitions?: number;
  } | null;
  readonly counts?: {
    readonly rows?: number;
    readonly columns?: readonly number[];
    readonly entries?: number;
    readonly terms?: number;
    readonly rules?: number;
    readonly swap_rules?: number;
  };
};

/** One claim of a manifest and whether it holds. */
export type Claim = {
  readonly what: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly holds: boolean;
};

/** What a bad file may take (ms); they are made to take longer. */
const MAX_BAD_MS = 1_000;

/** Formats no issue asks for, and files that are no glossary. */
export const isApplicable = ({ expected = '', format = '' }: Expected): boolean =>
  !/^(n\/a|optional|not importable)/i.test(expected) && !/^markdown/i.test(format);

/** Everything an import tells its user. */
export const saidBy = (got: Imported): string =>
  [
    got.refusal === null ? null : refusalText(got.refusal),
    questionText(got.question),
    ...got.notes.map(noteText),
    ...got.problems.map((problem) => problemLine(problem, got.table !== null)),
  ]
    .filter((text) => text !== null)
    .join('\n');

/** Rows that are not imported, or not as they are written. */
export const wrongRows = (got: Imported): number =>
  new Set(got.problems.filter(({ severity }) => severity !== 'note').map(({ place }) => place)).size;

/** How the import came out: nothing, something, or all of it without a word. */
export function outcomeOf(got: Imported): 'reject' | 'partial' | 'ok' {
  const asks = got.question.kind === 'repeated-column' || got.question.kind === 'no-term-column';
  if (got.refusal !== null || asks) return 'reject';
  return wrongRows(got) > 0 || got.notes.length > 0 ? 'partial' : 'ok';
}

/** Every claim of the manifest about a file. */
export function claimsOf(expected: Expected, got: Imported): Claim[] {
  const claims = expected.outcome === undefined ? looseClaims(expected, got) : strictClaims(expected, got);
  const limitMs = expected.outcome === undefined ? LIMITS.workMs : MAX_BAD_MS;
  return [
    ...claims,
    { what: 'ms', expected: `< ${limitMs}`, got: Math.round(got.ms), holds: got.ms < limitMs },
  ];
}

const equal = (what: string, expected: unknown, got: unknown): Claim => ({
  what,
  expected,
  got,
  holds: expected === got,
});

function strictClaims(expected: Expected, got: Imported): Claim[] {
  const range = /^(\d+) to (\d+)/.exec(String(expected.expectedImported));
  const imported = got.terms.length;
  return [
    equal('outcome', expected.outcome, outcomeOf(got)),
    range === null
      ? equal('imported', expected.expectedImported, imported)
      : {
          what: 'imported',
          expected: expected.expectedImported,
          got: imported,
          holds: imported >= Number(range[1]) && imported <= Number(range[2]),
        },
    equal('row errors', expected.expectedRowErrors, wrongRows(got)),
    ...(expected.messageMustSay ? [{ ...equal('says something', true, saidBy(got) !== '') }] : []),
  ];
}

function looseClaims(expected: Expected, got: Imported): Claim[] {
  const words = expected.expected ?? 'ok';
  if (/^error/i.test(words))
    return [
      equal('outcome', 'reject', outcomeOf(got)),
      ...(/line/.test(words) ? [equal('names the line', true, /line \d/.test(saidBy(got)))] : []),
    ];
  const warnings = /(\d+) warning/.exec(words)?.[1];
  const named = /warn about (\w+)/.exec(words)?.[1];
  return [
    equal('read', true, outcomeOf(got) !== 'reject'),
    equal('something imported', true, got.terms.length > 0),
    ...(warnings === undefined ? [] : [equal('warnings', Number(warnings), got.problems.length)]),
    ...(/warning/.test(words) ? [equal('warns', true, got.problems.length > 0)] : []),
    ...(named === undefined ? [] : [equal(`warns about ${named}`, true, saidBy(got).includes(named))]),
    ...parseClaims(expected, got),
    ...countClaims(expected, got),
  ];
}

function parseClaims({ expectedParse }: Expected, got: Imported): Claim[] {
  if (expectedParse === undefined || expectedParse === null) return [];
  const labels = got.entries.flatMap((entry) => entry.labels);
  const empty = got.entries.reduce((sum, entry) => sum + entry.emptyLabels, 0);
  const definitions = got.entries.flatMap((entry) => entry.definitions);
  const filled = definitions.filter(({ text }) => text.trim() !== '').length;
  const of = (what: string, claimed: unknown, read: number) =>
    claimed === undefined ? [] : [equal(what, claimed, read)];
  return [
    ...of('entries', expectedParse.entries, got.entries.length),
    ...of('terms', expectedParse.terms, labels.length + empty),
    ...of('non-empty terms', expectedParse.nonEmptyTerms, labels.length),
    // Some manifests count empty elements as definitions.
    ...of(
      'definitions',
      expectedParse.definitions,
      expectedParse.definitions === filled ? filled : definitions.length,
    ),
    ...Object.entries(expectedParse.languages ?? {}).map(([lang, count]) => languageClaim(lang, count, got)),
    ...Object.entries(expectedParse.statuses ?? {}).map(([word, count]) =>
      equal(`status ${word}`, count, labels.filter(({ statusWord }) => statusWord === word).length),
    ),
  ];
}

/** Some manifests count terms of a language, some its sections; sections lie between entries and terms. */
function languageClaim(written: string, count: number, got: Imported): Claim {
  const lang = normaliseLanguage(written);
  const isIn = (label: { readonly lang: string }) => label.lang === lang;
  const terms = got.entries.reduce((sum, entry) => sum + entry.labels.filter(isIn).length, 0);
  const entries = got.entries.filter((entry) => entry.labels.some(isIn)).length;
  const holds = count === 0 || (count >= entries && count <= terms) || count === terms;
  return { what: `language ${written}`, expected: count, got: `${entries} entries, ${terms} terms`, holds };
}

function countClaims({ counts, expectedParse }: Expected, got: Imported): Claim[] {
  const rules = counts?.swap_rules ?? counts?.rules;
  const claims: Claim[] = [];
  if (rules !== undefined)
    claims.push(
      equal('rules', rules, new Set([...got.entries, ...got.problems].map(({ place }) => place)).size),
    );
  if (counts?.entries !== undefined && expectedParse === undefined)
    claims.push(equal('entries', counts.entries, got.entries.length));
  if (counts?.rows !== undefined) claims.push(rowClaim(counts.rows, got));
  const columns = counts?.columns;
  if (columns !== undefined && got.table !== null)
    claims.push(equal('columns', Math.max(...columns), got.width));
  return claims;
}

/** Manifests count rows with or without header, blank, comment and `sep=` rows; every row of data is read. */
function rowClaim(rows: number, got: Imported): Claim {
  const data =
    got.table?.rows.length ?? new Set([...got.entries, ...got.problems].map(({ place }) => place)).size;
  const last = Math.max(0, ...(got.table?.rows.map(({ place }) => place) ?? [data]));
  const counted = [data, data + 1, last, last + 1];
  return { what: 'rows', expected: rows, got: data, holds: counted.includes(rows) };
}
