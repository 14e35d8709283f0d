import { type ElementStyle, styleOf } from './element-style.ts';
import { plainText } from './line-facts.ts';
import { createLineWriter, type TextLine } from './line-writer.ts';
import { createRegions, type MarkedKind } from './marked-regions.ts';
import { type Visitor, walk } from './walk.ts';

/** A line of a body with what its markup says. */
export type BodyLine = TextLine & {
  /** Its beginning without invisible characters, for patterns. */
  readonly plain: string;
  readonly marked: MarkedKind;
  /** The line stands below a mark from which everything is quoted. */
  readonly isCut: boolean;
  readonly isBold: boolean;
  /** A rule is drawn right above the line. */
  readonly isRuled: boolean;
  /** The blockquote without any sign of a quoted mail that holds the line. */
  readonly blockquote: Element | null;
};

/** The lines of a body; `truncated` when it is larger than the limits. */
export type BodyLines = { readonly lines: readonly BodyLine[]; readonly truncated: boolean };

/** More than this is not read: what a person writes is far shorter, and the page must not wait. */
const MAX_BODY_TEXT = 400_000;
const MAX_BODY_NODES = 12_000;
const MAX_BODY_LINES = 2_500;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = names(
  'style script title head noscript template button textarea select input iframe object svg audio video',
);
const BLOCKS = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/**
 * The text of a body as lines, in one pass. A line ends at a block edge or `<br>`; empty lines are left out.
 *
 * `own` passes over what the markup says is quoted, and puts one empty line in its place: most of a thread is quotes.
 */
export function readBodyLines(body: Element, what: 'own' | 'all'): BodyLines {
  const collector = createCollector(what);
  const budget = createBudget();
  const isComplete = walk(body, createVisitor(collector, budget));
  collector.finish();
  return {
    lines: collector.lines,
    truncated: budget.isSpent() || (!isComplete && !collector.isDone()),
  };
}

function createBudget() {
  let nodes = 0;
  let size = 0;
  return {
    isSpent: () => nodes > MAX_BODY_NODES || size > MAX_BODY_TEXT,
    visit() {
      nodes += 1;
    },
    /** How much of a text may be read. */
    take(length: number): number {
      const left = MAX_BODY_TEXT - size;
      size += length;
      return Math.min(length, left);
    },
  };
}

/** Puts lines together and remembers what was said about each when it began. */
function createCollector(what: 'own' | 'all') {
  const writer = createLineWriter();
  const regions = createRegions();
  const bold: Element[] = [];
  const lines: BodyLine[] = [];
  let head: Omit<BodyLine, keyof TextLine | 'plain'> | null = null;
  let isRuled = false;

  const headHere = () => {
    const { kind: marked, isCut, blockquote } = regions;
    const here = { marked, isCut, isBold: bold.length > 0, isRuled, blockquote };
    isRuled = false;
    return here;
  };
  const endLine = () => {
    const line = writer.end();
    if (line !== null && head !== null) lines.push({ ...line, plain: plainText(line.text), ...head });
    head = null;
  };
  const passOver = (element: Element) => {
    if (hasText(element)) lines.push({ text: '', pieces: [], plain: '', ...headHere() });
    regions.leave(element);
  };

  return {
    lines,
    isFull: () => lines.length >= MAX_BODY_LINES,
    finish() {
      endLine();
      if (what === 'own' && regions.isCut) lines.push({ text: '', pieces: [], plain: '', ...headHere() });
    },
    /** Nothing that follows can be own text. */
    isDone: () => what === 'own' && regions.isCut,
    /** Whether to go into the element. */
    enter(element: Element, style: ElementStyle): boolean {
      if (style.isRuled) isRuled = true;
      const isQuote = regions.enter(element);
      if (isQuote && what === 'own') {
        passOver(element);
        return false;
      }
      if (style.isBold) bold.push(element);
      return true;
    },
    leave(element: Element) {
      regions.leave(element);
      if (bold.at(-1) === element) bold.pop();
    },
    add(node: Text, from: number, to: number) {
      writer.add(node, from, to);
      if (head === null && !writer.isEmpty) head = headHere();
    },
    endLine,
  };
}

function createVisitor(
  collector: ReturnType<typeof createCollector>,
  budget: ReturnType<typeof createBudget>,
): Visitor {
  const preformatted: Element[] = [];
  const addLines = (node: Text, end: number) => {
    let from = 0;
    for (let at = node.data.indexOf('\n'); at !== -1 && at < end; at = node.data.indexOf('\n', from)) {
      collector.add(node, from, at);
      collector.endLine();
      from = at + 1;
    }
    collector.add(node, from, end);
  };
  return {
    mayGoOn() {
      budget.visit();
      return !budget.isSpent() && !collector.isFull() && !collector.isDone();
    },
    text(node) {
      const end = budget.take(node.data.length);
      if (preformatted.length > 0) addLines(node, end);
      else collector.add(node, 0, end);
    },
    enter(element) {
      const name = element.localName;
      const isBreak = name === 'br';
      if (isBreak || BLOCKS.has(name)) collector.endLine();
      if (isBreak || SKIPPED.has(name)) return false;
      const style = styleOf(element);
      const isText = !style.isHidden && !isPageButton(element) && collector.enter(element, style);
      if (isText && style.isPreformatted) preformatted.push(element);
      return isText;
    },
    leave(element) {
      if (BLOCKS.has(element.localName)) collector.endLine();
      collector.leave(element);
      if (preformatted.at(-1) === element) preformatted.pop();
    },
  };
}

/** Whether anything is written in the element; its whole text is not put together for that. */
function hasText(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\S/u.test(node.nodeValue ?? '')) return true;
  return false;
}

/** Gmail's button for trimmed content has a label; a link of the mail that calls itself a button has none. */
const isPageButton = (element: Element): boolean =>
  element.getAttribute('role') === 'button' && element.hasAttribute('aria-label');
