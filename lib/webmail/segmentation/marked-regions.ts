import { type ElementMark, markOf } from './element-marks.ts';

/** What the markup says about a line; null leaves it to the words. */
export type MarkedKind = 'quote' | 'forward' | 'signature' | 'footer' | null;

/** Where a walk stands among the marked elements of a body. */
export type MarkedRegions = {
  /** Opens the element; answers whether it holds nothing but a quoted or forwarded mail. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  readonly kind: MarkedKind;
  /** A mark was passed below which everything is quoted. */
  readonly isCut: boolean;
  /** The innermost blockquote without any sign of a quoted mail. */
  readonly blockquote: Element | null;
};

type Region = {
  readonly element: Element;
  readonly mark: Exclude<ElementMark, 'cut' | null>;
  sawQuote: boolean;
};

/** Regions of a body that the walk has not entered yet. */
export function createRegions(): MarkedRegions {
  const regions: Region[] = [];
  const containers: Region[] = [];
  const blockquotes: Element[] = [];
  let isCut = false;

  const open = (element: Element, mark: Region['mark']) => {
    const region = { element, mark, sawQuote: false };
    regions.push(region);
    if (mark === 'container') containers.push(region);
  };
  const openBlockquote = (element: Element, mark: Region['mark'] | null) => {
    const container = containers.at(-1);
    if (container !== undefined) container.sawQuote = true;
    if (container !== undefined || mark !== null) open(element, mark ?? 'quote');
    else blockquotes.push(element);
  };

  return {
    enter(element) {
      // A quoted mail may hold anything; nothing in it says more about this one.
      if (isQuote(regions.at(-1))) return false;
      const mark = markOf(element);
      if (mark === 'cut') isCut = true;
      else if (element.localName === 'blockquote') openBlockquote(element, mark);
      else if (mark !== null) open(element, mark);
      return isQuote(regions.at(-1));
    },
    leave(element) {
      for (const stack of [regions, containers]) if (stack.at(-1)?.element === element) stack.pop();
      if (blockquotes.at(-1) === element) blockquotes.pop();
    },
    get kind() {
      return kindOf(regions.at(-1));
    },
    get isCut() {
      return isCut;
    },
    get blockquote() {
      return blockquotes.at(-1) ?? null;
    },
  };
}

const isQuote = (region: Region | undefined): boolean =>
  region?.mark === 'quote' || region?.mark === 'forward';

/** The innermost region decides; in a container the attribution stands above the blockquote, answers below it. */
function kindOf(region: Region | undefined): MarkedKind {
  if (region?.mark !== 'container') return region?.mark ?? null;
  return region.sawQuote ? null : 'quote';
}
