import { compileGlossary } from '../../../lib/domain/glossary/compile-glossary.ts';
import { matchTerms } from '../../../lib/domain/glossary/match-terms.ts';
import type { Span, SpanKind } from '../../../lib/domain/message/span.ts';
import type { Piece } from '../../../lib/highlight/mark.ts';
import { createPainter, type Painter } from '../../../lib/highlight/painter.ts';
import { bareTerm } from '../../unit/bare-term.ts';

/** What `highlight-in-page.ts` offers to a test inside the page. */
export type HighlightInPage = {
  /** Starts a painter; a second call stops the first one. */
  start(document?: Document): void;
  stop(): void;
  /** Reads the element, finds these words in it and paints them, each with its kind. */
  paintWords(selector: string, words: Readonly<Record<string, SpanKind>>, document?: Document): void;
  painter(): Painter;
  /** The text of every range of a highlight, in no order. */
  drawn(name: string, document?: Document): string[];
};

let controller = new AbortController();
let current: Painter | null = null;

function painter(): Painter {
  if (current === null) throw new Error('no painter was started');
  return current;
}

const stop = () => controller.abort();

function start(of = document) {
  stop();
  controller = new AbortController();
  current = createPainter(of, controller.signal);
}

/** Text nodes joined, with a newline wherever the parent changes: enough for pages of this test. */
function readPieces(unit: Element): { text: string; pieces: Piece[] } {
  const walker = unit.ownerDocument.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const nearest = node.parentElement?.closest('p,div,li,td,blockquote') ?? null;
    if (block !== null && nearest !== block) text += '\n';
    block = nearest;
    pieces.push({ node, offset: 0, start: text.length, length: node.data.length });
    text += node.data.replaceAll(/\s/g, ' ');
  }
  return { text, pieces };
}

function paintWords(selector: string, words: Readonly<Record<string, SpanKind>>, of = document) {
  const unit = of.querySelector(selector);
  if (unit === null) throw new Error(`nothing matches ${selector}`);
  const { text, pieces } = readPieces(unit);
  const glossary = compileGlossary(
    Object.keys(words).map((text) => bareTerm(text, [{ text, lang: 'en', use: 'preferred' }])),
    null,
  );
  const spans = matchTerms(text, glossary).map(
    ({ start: from, end, termId }): Span => ({
      start: from,
      end,
      kind: words[termId] ?? 'agreed',
      ref: `term:${termId}`,
    }),
  );
  painter().paint(unit, pieces, spans);
}

function drawn(name: string, of = document): string[] {
  const ranges = [...(of.defaultView?.CSS.highlights.get(name) ?? [])];
  return ranges.map((range) => {
    const live = of.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

Object.assign(window, { highlights: { start, stop, paintWords, painter, drawn } satisfies HighlightInPage });
