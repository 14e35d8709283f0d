import { beginningOf, holdsText } from './beginning.ts';
import { BODY_LIMITS, type BodyBudget, createBudget } from './body-budget.ts';
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
export type BodyLines = {
  readonly lines: readonly BodyLine[];
  readonly truncated: boolean;
  /** How many nodes were looked at. */
  readonly nodes: number;
};

/** What a tag means for lines. */
const Tag = { inline: 0, block: 1, break: 2, skipped: 3 } as const;

const tags: ReadonlyMap<string, number> = new Map([
  ['br', Tag.break],
  ...named(
    'style script title head noscript template button textarea select input iframe object svg audio video',
    Tag.skipped,
  ),
  ...named(
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
      'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
    Tag.block,
  ),
]);

function named(list: string, tag: number): [string, number][] {
  return list.split(' ').map((name) => [name, tag]);
}

/**
 * The text of a body as lines, in one pass. A line ends at a block edge or `<br>`; empty lines are left out.
 *
 * `own` passes over what the markup says is quoted, and puts one empty line in its place: most of a thread is quotes.
 */
export function readBodyLines(body: Element, what: 'own' | 'all'): BodyLines {
  const budget = createBudget();
  const collector = createCollector(what, budget);
  const isComplete = walk(body, createVisitor(collector, budget));
  collector.finish();
  return {
    lines: collector.lines,
    truncated: budget.isSpent || (!isComplete && !collector.isDone()),
    nodes: budget.nodes,
  };
}

type LineHead = Omit<BodyLine, keyof TextLine | 'plain'>;

/** Field by field: copying objects takes longer than reading the page. */
const lineOf = ({ text, pieces }: TextLine, head: LineHead): BodyLine => ({
  text,
  pieces,
  plain: plainText(text),
  marked: head.marked,
  isCut: head.isCut,
  isBold: head.isBold,
  isRuled: head.isRuled,
  blockquote: head.blockquote,
});

/** One empty line in place of a quoted mail. Most are known by their markup, so their words are looked at when they are asked for. */
const passedOver = (element: Element, head: LineHead): BodyLine => ({
  text: '',
  pieces: [],
  get plain() {
    return beginningOf(element);
  },
  ...head,
});

/** Puts lines together and remembers what was said about each when it began. */
function createCollector(what: 'own' | 'all', budget: BodyBudget) {
  const writer = createLineWriter();
  const regions = createRegions();
  const lines: BodyLine[] = [];
  let bold = 0;
  let head: LineHead | null = null;
  let isRuled = false;

  const headHere = () => {
    const { kind: marked, isCut, blockquote } = regions;
    const here = { marked, isCut, isBold: bold > 0, isRuled, blockquote };
    isRuled = false;
    return here;
  };
  const endLine = () => {
    const line = writer.end();
    if (line !== null && head !== null) lines.push(lineOf(line, head));
    head = null;
  };
  const passOver = (element: Element) => {
    if (holdsText(element, budget)) lines.push(passedOver(element, headHere()));
    regions.leave(element);
  };

  return {
    lines,
    isFull: () => lines.length >= BODY_LIMITS.lines,
    finish() {
      endLine();
      if (what === 'own' && regions.isCut) lines.push({ text: '', pieces: [], plain: '', ...headHere() });
    },
    /** Nothing that follows can be own text. */
    isDone: () => what === 'own' && regions.isCut,
    /** Whether to go into the element. */
    enter(element: Element, name: string, attributes: readonly string[], style: ElementStyle): boolean {
      if (style.isRuled) isRuled = true;
      const isQuote = regions.enter(element, name, attributes);
      if (isQuote && what === 'own') {
        passOver(element);
        return false;
      }
      if (style.isBold) bold += 1;
      return true;
    },
    leave(element: Element, style: ElementStyle) {
      regions.leave(element);
      if (style.isBold) bold -= 1;
    },
    add(node: Text, data: string, from: number, to: number) {
      writer.add(node, data, from, to);
      if (head === null && !writer.isEmpty) head = headHere();
    },
    endLine,
  };
}

function createVisitor(collector: ReturnType<typeof createCollector>, budget: BodyBudget): Visitor {
  const open: Open[] = [];
  let preformatted = 0;
  const addLines = (node: Text, data: string, end: number) => {
    let from = 0;
    for (let at = data.indexOf('\n'); at !== -1 && at < end; at = data.indexOf('\n', from)) {
      collector.add(node, data, from, at);
      collector.endLine();
      from = at + 1;
    }
    collector.add(node, data, from, end);
  };
  return {
    mayGoOn() {
      budget.visit();
      return !budget.isSpent && !collector.isFull() && !collector.isDone();
    },
    text(node) {
      const { data } = node;
      const end = budget.take(data.length);
      if (preformatted > 0) addLines(node, data, end);
      else collector.add(node, data, 0, end);
    },
    enter(element) {
      // Each question to the page costs more than all that is done with the answer: the name is asked for once.
      const name = element.localName;
      const tag = tags.get(name) ?? Tag.inline;
      if (tag === Tag.block || tag === Tag.break) collector.endLine();
      const style = tag === Tag.break || tag === Tag.skipped ? null : styleInside(element, name, collector);
      if (style === null) return false;
      open.push({ isBlock: tag === Tag.block, style });
      if (style.isPreformatted) preformatted += 1;
      return true;
    },
    leave(element) {
      const left = open.pop();
      if (left === undefined) return;
      if (left.isBlock) collector.endLine();
      collector.leave(element, left.style);
      if (left.style.isPreformatted) preformatted -= 1;
    },
  };
}

/** How an element is drawn whose text is to be read; null when it is not. */
function styleInside(
  element: Element,
  name: string,
  collector: ReturnType<typeof createCollector>,
): ElementStyle | null {
  const attributes = element.hasAttributes() ? element.getAttributeNames() : NONE;
  const style = styleOf(element, name, attributes);
  if (style.isHidden || isPageButton(element, attributes)) return null;
  return collector.enter(element, name, attributes, style) ? style : null;
}

/** What is known of an element while the walk is in it. */
type Open = { readonly isBlock: boolean; readonly style: ElementStyle };

const NONE: readonly string[] = [];

/** Gmail's button for trimmed content has a label; a link of the mail that calls itself a button has none. */
const isPageButton = (element: Element, attributes: readonly string[]): boolean =>
  attributes.includes('aria-label') && element.getAttribute('role') === 'button';
