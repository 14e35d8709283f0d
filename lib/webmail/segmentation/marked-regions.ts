import { type ElementMark, markOf } from './element-marks.ts';

/** What the markup says about a line; null leaves it to the words. */
export type MarkedKind = 'quote' | 'forward' | 'signature' | 'footer' | null;

/** Where a walk stands among the marked elements of a body. */
export type MarkedRegions = {
  /** Opens the element; answers whether it holds nothing but a quoted or forwarded mail. */
  enter(element: Element, name: string, attributes: readonly string[]): boolean;
  leave(element: Element): void;
  readonly kind: MarkedKind;
  /** A mark was passed below which everything is quoted. */
  readonly isCut: boolean;
  /** The innermost blockquote without any sign of a quoted mail. */
  readonly blockquote: Element | null;
};

/** An element the walk is in, with the one around it. */
type Region = {
  readonly element: Element;
  readonly mark: Exclude<ElementMark, 'cut' | null>;
  readonly around: Region | null;
  /** The container around its blockquotes. */
  readonly container: Region | null;
  sawQuote: boolean;
};

type Blockquote = { readonly element: Element; readonly around: Blockquote | null };

/** Regions of a body that the walk has not entered yet. */
export function createRegions(): MarkedRegions {
  let region: Region | null = null;
  let blockquote: Blockquote | null = null;
  let isCut = false;

  const open = (element: Element, mark: Region['mark']) => {
    const container = region?.mark === 'container' ? region : (region?.container ?? null);
    region = { element, mark, around: region, container, sawQuote: false };
  };
  const openBlockquote = (element: Element, mark: Region['mark'] | null) => {
    const container = region?.mark === 'container' ? region : region?.container;
    if (container != null) container.sawQuote = true;
    if (container != null || mark !== null) open(element, mark ?? 'quote');
    else blockquote = { element, around: blockquote };
  };

  return {
    enter(element, name, attributes) {
      // A quoted mail may hold anything; nothing in it says more about this one.
      if (isQuote(region)) return false;
      const mark = markOf(element, name, attributes);
      if (mark === 'cut') isCut = true;
      else if (name === 'blockquote') openBlockquote(element, mark);
      else if (mark !== null) open(element, mark);
      return isQuote(region);
    },
    leave(element) {
      if (region?.element === element) region = region.around;
      if (blockquote?.element === element) blockquote = blockquote.around;
    },
    get kind() {
      return kindOf(region);
    },
    get isCut() {
      return isCut;
    },
    get blockquote() {
      return blockquote?.element ?? null;
    },
  };
}

const isQuote = (region: Region | null): boolean => region?.mark === 'quote' || region?.mark === 'forward';

/** The innermost region decides; in a container the attribution stands above the blockquote, answers below it. */
function kindOf(region: Region | null): MarkedKind {
  if (region?.mark !== 'container') return region?.mark ?? null;
  return region.sawQuote ? null : 'quote';
}
