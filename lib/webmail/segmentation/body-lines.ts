import { isBold, isHiddenByMail, isPreformatted, isRule } from './element-marks.ts';
import { createLineWriter, type TextLine } from './line-writer.ts';
import { createRegions, type MarkedKind } from './marked-regions.ts';
import { type Visitor, walk } from './walk.ts';

/** A line of a body with what its markup says. */
export type BodyLine = TextLine & {
  readonly marked: MarkedKind;
  /** The line stands below a mark from which everything is quoted. */
  readonly isCut: boolean;
  readonly isBold: boolean;
  /** A rule is drawn right above the line. */
  readonly isRuled: boolean;
  /** The blockquote without any sign of a quoted mail that holds the line. */
  readonly blockquote: Element | null;
};

/** More text or nodes than this are not read: what a person writes is far shorter, and the page must not wait. */
export const MAX_BODY_TEXT = 400_000;
export const MAX_BODY_NODES = 40_000;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = names(
  'style script title head noscript template button textarea select input iframe object svg audio video',
);
const BLOCKS = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/**
 * The visible text of a body as lines, in one pass. A line ends at a block edge or `<br>`; empty lines are left out.
 * `truncated` when the body is larger than the limits.
 */
export function readBodyLines(body: Element): {
  readonly lines: readonly BodyLine[];
  readonly truncated: boolean;
} {
  const collector = createCollector();
  const budget = createBudget();
  const isComplete = walk(body, createVisitor(collector, budget));
  collector.endLine();
  return { lines: collector.lines, truncated: !isComplete || budget.isSpent() };
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
function createCollector() {
  const writer = createLineWriter();
  const regions = createRegions();
  const bold: Element[] = [];
  const lines: BodyLine[] = [];
  let head: Omit<BodyLine, keyof TextLine> | null = null;
  let isRuled = false;
  return {
    lines,
    enter(element: Element) {
      if (isRule(element)) isRuled = true;
      regions.enter(element);
      if (isBold(element)) bold.push(element);
    },
    leave(element: Element) {
      regions.leave(element);
      if (bold.at(-1) === element) bold.pop();
    },
    add(node: Text, from: number, to: number) {
      writer.add(node, from, to);
      if (head !== null || writer.isEmpty) return;
      const { kind: marked, isCut, blockquote } = regions;
      head = { marked, isCut, isBold: bold.length > 0, isRuled, blockquote };
      isRuled = false;
    },
    endLine() {
      const line = writer.end();
      if (line !== null && head !== null) lines.push({ ...line, ...head });
      head = null;
    },
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
      return !budget.isSpent();
    },
    text(node) {
      const end = budget.take(node.data.length);
      if (preformatted.length > 0) addLines(node, end);
      else collector.add(node, 0, end);
    },
    enter(element) {
      const name = element.localName;
      if (name === 'br' || BLOCKS.has(name)) collector.endLine();
      if (name === 'br' || SKIPPED.has(name) || isHidden(element)) return false;
      collector.enter(element);
      if (isPreformatted(element)) preformatted.push(element);
      return true;
    },
    leave(element) {
      if (BLOCKS.has(element.localName)) collector.endLine();
      collector.leave(element);
      if (preformatted.at(-1) === element) preformatted.pop();
    },
  };
}

/** Buttons such as Gmail's for trimmed content, and what the mail or the page does not show. */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('role') === 'button' || isHiddenByMail(element)) return true;
  return element.hasAttribute('class') && !element.checkVisibility();
}
