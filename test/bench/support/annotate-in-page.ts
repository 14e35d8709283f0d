import { type CompiledGlossary, compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../lib/domain/glossary/match-terms.ts';
import { createHitIndex, type HitIndex } from '../../../lib/highlight/hit-test.ts';
import type { Mark } from '../../../lib/highlight/mark.ts';
import { marksOfSpans } from '../../../lib/highlight/marks.ts';
import { readBodyLines } from '../../../lib/webmail/segmentation/body-lines.ts';
import { textMapOf } from '../../../lib/webmail/segmentation/text-map.ts';
import { bareTerm } from '../../unit/bare-term.ts';
import { drawTerms } from './terms.ts';

/* Real code on a generated page. Every function answers a number that depends on its work, so that none is left out. */

const glossaries = new Map<number, CompiledGlossary>();
function glossaryOf(size: number): CompiledGlossary {
  const known =
    glossaries.get(size) ??
    compileGlossary(
      drawTerms(size).map((text, i) => bareTerm(`t${i}`, [{ text, lang: 'en', use: 'preferred' }])),
      null,
    );
  glossaries.set(size, known);
  return known;
}

const bodies = () => document.querySelectorAll('.a3s');
const readText = (body: Element) => textMapOf(readBodyLines(body, 'all').lines);

/** The unit of the figures: a bare pass over all text nodes. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    length += (node as Text).data.length;
  return length;
}

function readAll(): number {
  let length = 0;
  for (const body of bodies()) length += readText(body).text.length;
  return length;
}

function marksIn(body: Element, glossary: CompiledGlossary): readonly Mark[] {
  const { text, pieces } = readText(body);
  const spans = matchTerms(text, glossary).map(
    ({ start, end, termId }) => ({ start, end, kind: 'agreed', ref: `term:${termId}` }) as const,
  );
  return marksOfSpans(body, pieces, spans, []);
}

const markAll = (size: number): readonly Mark[] =>
  [...bodies()].flatMap((body) => marksIn(body, glossaryOf(size)));

/** Text map, match and ranges of the whole thread. */
const annotate = (size: number): number => markAll(size).length;

let texts: readonly string[] = [];
/** Matching alone, on the texts as they are. */
function match(size: number): number {
  if (texts.length === 0) texts = [...bodies()].map((body) => readText(body).text);
  return texts.reduce((sum, text) => sum + matchTerms(text, glossaryOf(size)).length, 0);
}

let megabyte = '';
/** One text of a million characters. */
function matchMegabyte(size: number): number {
  if (megabyte === '') {
    const thread = [...bodies()].map((body) => readText(body).text).join('\n');
    megabyte = thread.repeat(Math.ceil(1e6 / thread.length)).slice(0, 1e6);
  }
  return matchTerms(megabyte, glossaryOf(size)).length;
}

let index: HitIndex = createHitIndex(document);
let points: readonly (readonly [number, number])[] = [];
/** Registers `count` marks of the thread everywhere and lays a grid of 200 points over the first screen. */
function prepareHits(count: number): number {
  const marks = markAll(1_000).slice(0, count);
  index = createHitIndex(document);
  const highlight = new Highlight();
  for (const mark of marks) {
    index.add(mark);
    highlight.add(mark.range);
  }
  CSS.highlights.set('bench', highlight);
  points = Array.from({ length: 200 }, (_, i) => [10 + (i % 20) * 55, 10 + Math.floor(i / 20) * 65] as const);
  return marks.length;
}

let next = 0;
function nextPoint(): readonly [number, number] {
  next = (next + 1) % points.length;
  return points[next] ?? [0, 0];
}
const hitTest = (): number => (index.at(...nextPoint()) === null ? 0 : 1);
const hitTestOfBrowser = (): number => {
  const [x, y] = nextPoint();
  return (
    CSS.highlights as unknown as { highlightsFromPoint(x: number, y: number): unknown[] }
  ).highlightsFromPoint(x, y).length;
};

Object.assign(window, {
  bench: { walk, readAll, annotate, match, matchMegabyte, prepareHits, hitTest, hitTestOfBrowser },
});
