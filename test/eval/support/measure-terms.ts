import { compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../lib/domain/glossary/match-terms.ts';
import { isAcronym } from '../../../lib/domain/glossary/surfaces.ts';
import type { Term } from '../../../lib/domain/glossary/term.ts';
import type { GoldSpan, Sentence } from './read-sentences.ts';

type Group = 'multiWord' | 'oneWord' | 'acronym';

/** A match too many (fp) or too few (fn). */
export type Miss = {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'fp' | 'fn';
  readonly group: Group;
  readonly term: string;
  readonly text: string;
};

export type Score = {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** Figures by group of the matched span, and every miss. */
export type TermFigures = {
  readonly groups: Readonly<Record<'all' | Group | 'multiWordAndAcronym', Score>>;
  readonly misses: readonly Miss[];
};

/** Scores what ships: a match is right when start, end and term are. What touches an unclear span counts neither way. */
export function measureTerms(sentences: readonly Sentence[], terms: readonly Term[]): TermFigures {
  const glossary = compileGlossary(terms, null);
  const groupOf = grouping(terms);
  const hits: Group[] = [];
  const misses: Miss[] = [];
  for (const { id, text, matches, unclear } of sentences) {
    const found = matchTerms(asOwnText(text), glossary).map(
      ({ start, end, termId }): GoldSpan => ({ start, end, text: text.slice(start, end), term: termId }),
    );
    const missOf =
      (kind: Miss['kind']) =>
      (span: GoldSpan): Miss => ({ sentence: id, ...span, kind, group: groupOf(span.text) });
    const counted = found.filter((span) => !unclear.some((other) => touches(span, other)));
    hits.push(...counted.filter((span) => matches.some(isSame(span))).map((span) => groupOf(span.text)));
    misses.push(
      ...counted.filter((span) => !matches.some(isSame(span))).map(missOf('fp')),
      ...matches.filter((span) => !found.some(isSame(span))).map(missOf('fn')),
    );
  }
  const score = (includes: (group: Group) => boolean) =>
    scoreOf(
      hits.filter(includes).length,
      misses.filter(({ group }) => includes(group)),
    );
  return {
    groups: {
      all: score(() => true),
      multiWord: score((group) => group === 'multiWord'),
      oneWord: score((group) => group === 'oneWord'),
      acronym: score((group) => group === 'acronym'),
      multiWordAndAcronym: score((group) => group !== 'oneWord'),
    },
    misses,
  };
}

function scoreOf(tp: number, misses: readonly Miss[]): Score {
  const fp = misses.filter(({ kind }) => kind === 'fp').length;
  const fn = misses.length - fp;
  return {
    tp,
    fp,
    fn,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: share(2 * tp, 2 * tp + fp + fn),
  };
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1_000) / 1_000;

const isSame = (a: GoldSpan) => (b: GoldSpan) => a.start === b.start && a.end === b.end && a.term === b.term;

const touches = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;

/** The sentences hold text as it stands in a source, where a single line break is white space; readers hand it over as such. */
const asOwnText = (text: string): string => text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');

function grouping(terms: readonly Term[]): (text: string) => Group {
  const acronyms = new Set(
    terms.flatMap(({ labels }) =>
      labels.filter(({ text }) => isAcronym(text)).map(({ text }) => letters(text)),
    ),
  );
  return (text) => {
    if (acronyms.has(letters(text.replace(/['’]?s$/, '')))) return 'acronym';
    return /[\s\p{Pd}]/u.test(text.trim()) ? 'multiWord' : 'oneWord';
  };
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
