import { type ElementMark, isBold, isHiddenByMail, isRule, markOf } from './element-marks.ts';
import { createLineWriter, type TextLine } from './line-writer.ts';
import { type Visitor, walk } from './walk.ts';

/** What the markup says about a line; null leaves it to the words. */
export type MarkedKind = 'quote' | 'forward' | 'signature' | 'footer' | null;

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

const SKIPPED = names(
  'style script title head noscript template button textarea select input iframe object svg audio video',
);
const BLOCKS = names(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

type Region = { readonly element: Element; readonly mark: ElementMark; sawQuote: boolean };

/**
 * The visible text of a body as lines, in one pass. A line ends at a block edge or `<br>`; empty lines are left out.
 * `truncated` when the body is larger than the limits.
 */
export function readBodyLines(body: Element): {
  readonly lines: readonly BodyLine[];
  readonly truncated: boolean;
} {
  const reader = createReader();
  const isComplete = walk(body, reader.visitor);
  reader.endLine();
  return { lines: reader.lines, truncated: !isComplete };
}

function createReader() {
  const writer = createLineWriter();
  const lines: BodyLine[] = [];
  const regions: Region[] = [];
  const containers: Region[] = [];
  const blockquotes: Element[] = [];
  const bold: Element[] = [];
  const preformatted: Element[] = [];
  let head: Omit<BodyLine, keyof TextLine> | null = null;
  let isCut = false;
  let isRuled = false;
  let nodes = 0;
  let size = 0;

  const kind = () => kindOf(regions);
  const endLine = () => {
    const line = writer.end();
    if (line !== null && head !== null) lines.push({ ...line, ...head });
    head = null;
  };
  const add = (node: Text, from: number, to: number) => {
    writer.add(node, from, to);
    if (head !== null || writer.isEmpty) return;
    head = {
      marked: kind(),
      isCut,
      isBold: bold.length > 0,
      isRuled,
      blockquote: blockquotes.at(-1) ?? null,
    };
    isRuled = false;
  };

  const visitor: Visitor = {
    mayGoOn: () => {
      nodes += 1;
      return nodes <= MAX_BODY_NODES && size < MAX_BODY_TEXT;
    },
    text(node) {
      const end = Math.min(node.data.length, MAX_BODY_TEXT - size);
      size += node.data.length;
      if (preformatted.length === 0) return add(node, 0, end);
      let from = 0;
      for (let at = node.data.indexOf('\n'); at !== -1 && at < end; at = node.data.indexOf('\n', from)) {
        add(node, from, at);
        endLine();
        from = at + 1;
      }
      add(node, from, end);
    },
    enter(element) {
      const name = element.localName;
      if (name === 'br') endLine();
      if (name === 'br' || SKIPPED.has(name) || isHidden(element)) return false;
      if (BLOCKS.has(name)) endLine();
      if (isRule(element)) isRuled = true;
      const marked = kind();
      if (marked !== 'quote' && marked !== 'forward') open(element);
      if (isBold(element)) bold.push(element);
      if (isPreformatted(element)) preformatted.push(element);
      return true;
    },
    leave(element) {
      if (BLOCKS.has(element.localName)) endLine();
      for (const stack of [blockquotes, bold, preformatted]) if (stack.at(-1) === element) stack.pop();
      for (const stack of [regions, containers]) if (stack.at(-1)?.element === element) stack.pop();
    },
  };

  const openRegion = (element: Element, mark: Exclude<ElementMark, null>) => {
    const region = { element, mark, sawQuote: false };
    regions.push(region);
    if (mark === 'container') containers.push(region);
  };
  const open = (element: Element) => {
    const mark = markOf(element);
    const isQuoteBlock = element.localName === 'blockquote';
    const inContainer = containers.at(-1);
    if (mark === 'cut') isCut = true;
    else if (isQuoteBlock && inContainer !== undefined) {
      inContainer.sawQuote = true;
      openRegion(element, 'quote');
    } else if (mark !== null) openRegion(element, mark);
    else if (isQuoteBlock) blockquotes.push(element);
  };

  return { visitor, endLine, lines };
}

/** The innermost region decides; beside the blockquote of a container stands the attribution first, answers later. */
function kindOf(regions: readonly Region[]): MarkedKind {
  const region = regions.at(-1);
  if (region === undefined || region.mark === 'cut') return null;
  if (region.mark !== 'container') return region.mark;
  return region.sawQuote ? null : 'quote';
}

const isPreformatted = (element: Element): boolean =>
  element.localName === 'pre' || /white-space\s*:\s*pre/iu.test(element.getAttribute('style') ?? '');

/** Buttons and the trimmed-content toggle of Gmail; what the mail or the page does not show. */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('role') === 'button' || isHiddenByMail(element)) return true;
  return element.hasAttribute('class') && !element.checkVisibility();
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
