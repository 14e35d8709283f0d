import { existsSync, writeFileSync } from 'node:fs';
import { compileGlossary } from '../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../lib/domain/glossary/match-terms.ts';
import { isAcronym } from '../../lib/domain/glossary/surfaces.ts';
import { readGlossaryFile, readSentences, type Sentence } from './support/read-sentences.ts';

/*
 * npm run eval:terms -- SENTENCES.jsonl GLOSSARY.json [--json FILE]
 *
 * A match is right when start, end and term are. Anything that touches an unclear span counts neither way.
 */

type Group = 'multiWord' | 'oneWord' | 'acronym';
type Judged = { start: number; end: number; text: string; term: string };
type Miss = {
  sentence: string;
  start: number;
  end: number;
  kind: 'fp' | 'fn';
  group: Group;
  term: string;
  text: string;
  context: string;
};
type Score = { tp: number; fp: number; fn: number; precision: number; recall: number; f1: number };

const [sentencesFile, glossaryFile, ...rest] = process.argv.slice(2);
if (sentencesFile === undefined || glossaryFile === undefined) {
  console.error('Usage: npm run eval:terms -- SENTENCES.jsonl GLOSSARY.json [--json FILE]');
  process.exit(2);
}
for (const file of [sentencesFile, glossaryFile].filter((path) => !existsSync(path))) {
  console.error(`${file} is not there.`);
  process.exit(2);
}

const terms = readGlossaryFile(glossaryFile);
const acronyms = new Set(
  terms.flatMap((term) => term.labels.filter(({ text }) => isAcronym(text)).map(({ text }) => letters(text))),
);
const glossary = compileGlossary(terms, null);
const judged = readSentences(sentencesFile).map(judge);
const hits = judged.flatMap((sentence) => sentence.hits);
const misses = judged.flatMap((sentence) => sentence.misses);
const groups = {
  all: score(() => true),
  multiWord: score((group) => group === 'multiWord'),
  oneWord: score((group) => group === 'oneWord'),
  acronym: score((group) => group === 'acronym'),
  multiWordAndAcronym: score((group) => group !== 'oneWord'),
};

for (const { kind, sentence, group, term, text, context } of misses) {
  console.log(`${kind}  ${sentence}  ${group}  ${term}  "${text}"  … ${context} …`);
}
console.table(groups);

const jsonAt = rest.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : rest[jsonAt + 1];
if (jsonFile !== undefined)
  writeFileSync(jsonFile, `${JSON.stringify({ groups, misses: misses.map(withoutContext) }, null, 2)}\n`);

function judge({ id, text, matches, unclear }: Sentence): { hits: Group[]; misses: Miss[] } {
  const found: Judged[] = matchTerms(asOwnText(text), glossary).map(({ start, end, termId }) => ({
    start,
    end,
    text: text.slice(start, end),
    term: termId,
  }));
  const counted = found.filter((span) => !unclear.some((other) => touches(span, other)));
  const isSame = (a: Judged) => (b: Judged) => a.start === b.start && a.end === b.end && a.term === b.term;
  const missOf =
    (kind: Miss['kind']) =>
    (span: Judged): Miss => ({
      sentence: id,
      start: span.start,
      end: span.end,
      kind,
      group: groupOf(span.text),
      term: span.term,
      text: span.text,
      context: text.slice(Math.max(0, span.start - 40), span.end + 40).replaceAll(/\s+/g, ' '),
    });
  return {
    hits: counted.filter((span) => matches.some(isSame(span))).map((span) => groupOf(span.text)),
    misses: [
      ...counted.filter((span) => !matches.some(isSame(span))).map(missOf('fp')),
      ...matches.filter((span) => !found.some(isSame(span))).map(missOf('fn')),
    ],
  };
}

/** Results are kept, sentences are not ours to keep: the id and the words are enough to find a miss again. */
function withoutContext({ context: _context, ...miss }: Miss): Omit<Miss, 'context'> {
  return miss;
}

function touches(a: Judged, b: Judged): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The sentences hold text as it stands in a source, where a single line break is white space; readers hand it over as such. */
function asOwnText(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
}

function groupOf(text: string): Group {
  if (acronyms.has(letters(text.replace(/['’]?s$/, '')))) return 'acronym';
  return /[\s\p{Pd}]/u.test(text.trim()) ? 'multiWord' : 'oneWord';
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function score(includes: (group: Group) => boolean): Score {
  const tp = hits.filter(includes).length;
  const fp = misses.filter((miss) => miss.kind === 'fp' && includes(miss.group)).length;
  const fn = misses.filter((miss) => miss.kind === 'fn' && includes(miss.group)).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? 1 : Math.round((part / whole) * 1_000) / 1_000;
  return {
    tp,
    fp,
    fn,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: share(2 * tp, 2 * tp + fp + fn),
  };
}
