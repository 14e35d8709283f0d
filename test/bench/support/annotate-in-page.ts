import { type CompiledGlossary, compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../lib/domain/glossary/match-terms.ts';
import type { Span } from '../../../lib/domain/message/span.ts';
import { createHitIndex, type HitIndex } from '../../../lib/highlight/hit-test.ts';
import type { Mark } from '../../../lib/highlight/mark.ts';
import { marksOfSpans } from '../../../lib/highlight/marks.ts';
import { createPainter } from '../../../lib/highlight/painter.ts';
import { readBodyLines } from '../../../lib/webmail/segmentation/body-lines.ts';
import { segmentBody } from '../../../lib/webmail/segmentation/segment-body.ts';
import { textMapOf } from '../../../lib/webmail/segmentation/text-map.ts';
import type { TextMap } from '../../../lib/webmail/webmail.ts';
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

const bodies = () => document.querySelectorAll<HTMLElement>('.a3s');
/** The whole text, quoted mail too. */
const readText = (body: HTMLElement): TextMap => textMapOf(readBodyLines(body, 'all').lines);
/** What the extension reads: the author's own text. */
const readOwn = (body: HTMLElement): TextMap => segmentBody(body).own;

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

const spansIn = (text: string, glossary: CompiledGlossary): readonly Span[] =>
  matchTerms(text, glossary).map(({ start, end, termId }) => ({
    start,
    end,
    kind: 'agreed',
    ref: `term:${termId}`,
  }));

function markAll(size: number, read = readText): readonly Mark[] {
  return [...bodies()].flatMap((body) => {
    const { text, pieces } = read(body);
    return marksOfSpans(body, pieces, spansIn(text, glossaryOf(size)), []);
  });
}

/** The ranges of marks as the registry takes them. The extension makes those near the viewport only. */
const rangesOf = (marks: readonly Mark[]): readonly StaticRange[] =>
  marks.map(({ range }) => new StaticRange(range));

/** Text map, match and ranges of the whole thread. */
const annotate = (size: number): number => rangesOf(markAll(size)).length;
/** The same for the text that the extension marks, taken apart from quotes, signatures and footers on the way. */
const annotateOwn = (size: number): number => rangesOf(markAll(size, readOwn)).length;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Two frames of the page in which something changed. */
async function bareFrames(): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    document.body.style.setProperty('--bench', String(i));
    await frame();
  }
}

let stop = () => {};
/** From nothing to the first frame with marks: a painter, all messages read, matched and handed to it. */
async function attach(size: number): Promise<number> {
  stop();
  const ending = new AbortController();
  stop = () => ending.abort();
  const painter = createPainter(document, ending.signal);
  for (const body of bodies()) {
    const { text, pieces } = readOwn(body);
    painter.paint(body, pieces, spansIn(text, glossaryOf(size)));
  }
  const drawn = () => CSS.highlights.get('pl-a')?.size ?? 0;
  while (drawn() === 0) await frame();
  await frame();
  return drawn();
}

/** The labels found in each message. */
const foundTerms = (size: number): readonly (readonly string[])[] =>
  [...bodies()].map((body) =>
    matchTerms(readText(body).text, glossaryOf(size)).map(({ label }) => label.text),
  );

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
    highlight.add(new StaticRange(mark.range));
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
  bench: {
    walk,
    readAll,
    annotate,
    annotateOwn,
    bareFrames,
    attach,
    stop: () => stop(),
    foundTerms,
    match,
    matchMegabyte,
    prepareHits,
    hitTest,
    hitTestOfBrowser,
  },
});
