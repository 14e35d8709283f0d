import { type Attribution, attributionStart, readAttribution } from './attribution.ts';
import type { BodyLine } from './body-lines.ts';
import { isReplyAbove, readDivider } from './dividers.ts';
import { isIndent } from './element-style.ts';
import { isHeaderBlock } from './header-block.ts';
import { isAngled, isRuleText } from './line-facts.ts';
import type { MarkedKind } from './marked-regions.ts';

/** One angle bracket may be "more than"; this many lines of them are a quoted mail. */
const ENOUGH_ANGLED = 2;

/** Lines, what each is so far, and the place below which the markup has decided. */
type Scan = {
  readonly lines: readonly BodyLine[];
  readonly kinds: MarkedKind[];
  readonly end: number;
  readonly lastAngled: number;
};

/**
 * What each line is, as far as a quoted mail goes: by the markup, then by the words around it. Null is anything the
 * author may have written.
 */
export function findQuotes(lines: readonly BodyLine[]): MarkedKind[] {
  const kinds = lines.map((line) => line.marked);
  const cut = lines.findIndex((line) => line.isCut);
  const end = cut === -1 ? lines.length : cut;
  kinds.fill('quote', end);
  const scan = { lines, kinds, end, lastAngled: lines.findLastIndex(({ plain }) => isAngled(plain)) };
  scanWords(scan);
  quoteTrailingBlockquote(scan);
  quoteAttributions(scan);
  return kinds;
}

function scanWords(scan: Scan): void {
  const { lines, kinds, end } = scan;
  for (let at = 0; at < end; ) {
    if (kinds[at] !== null) {
      at += 1;
      continue;
    }
    const attribution = readAttribution(lines, at);
    const cut = cutAt(scan, at, attribution);
    if (cut !== null) {
      kinds.fill(cut.kind, cut.start);
      return;
    }
    at = isAngled(lines[at]?.plain ?? '') ? quoteAngled(scan, at) : quoteBelow(scan, at, attribution);
  }
}

type Cut = { readonly start: number; readonly kind: 'quote' | 'forward' };

/** The quoted mail that starts at this line by its words and runs to the end, or null. */
function cutAt(scan: Scan, at: number, attribution: Attribution | null): Cut | null {
  const { lines } = scan;
  const divider = readDivider(lines, at);
  if (divider !== null) return { start: withRuleAbove(lines, at), kind: divider };
  const isStart = isHeaderBlock(lines, at) || (at > 0 && isReplyAbove(lines[at]?.plain ?? ''));
  if (isStart) return { start: withRuleAbove(lines, at), kind: 'quote' };
  if (attribution?.isSure !== true || attribution.end >= lines.length) return null;
  return isBounded(scan, attribution.end) ? null : { start: at, kind: 'quote' };
}

const withRuleAbove = (lines: readonly BodyLine[], at: number): number =>
  at > 0 && isRuleText(lines[at - 1]?.plain ?? '') ? at - 1 : at;

/** Marks an attribution with the blockquote it stands above. Answers the line to go on with. */
function quoteBelow(scan: Scan, at: number, attribution: Attribution | null): number {
  const { lines, kinds, end } = scan;
  if (attribution === null || !isBounded(scan, attribution.end)) return at + 1;
  kinds.fill('quote', at, attribution.end);
  const block = lines[attribution.end]?.blockquote ?? null;
  let next = attribution.end;
  while (next < end && isInside(lines[next], block)) {
    kinds[next] = 'quote';
    next += 1;
  }
  return next;
}

/** Whether the line begins a quoted mail whose end the markup or the brackets show. */
const isBounded = ({ lines, kinds }: Scan, at: number): boolean =>
  kinds[at] === 'quote' || lines[at]?.blockquote != null || isAngled(lines[at]?.plain ?? '');

const isInside = (line: BodyLine | undefined, block: Element | null): boolean =>
  line?.blockquote != null && block?.contains(line.blockquote) === true;

function quoteAngled({ lines, kinds, end, lastAngled }: Scan, at: number): number {
  let next = at;
  while (next < end && kinds[next] === null && isAngled(lines[next]?.plain ?? '')) next += 1;
  const isQuote = next - at >= ENOUGH_ANGLED || lastAngled >= next || attributionStart(lines, at, 0) < at;
  if (isQuote) kinds.fill('quote', at, next);
  return next;
}

/** A blockquote that ends the mail is a quoted mail, unless an editor made it to indent a paragraph. */
function quoteTrailingBlockquote({ lines, kinds }: Scan): void {
  let start = lines.length;
  while (start > 0 && kinds[start - 1] === null && isQuoting(lines[start - 1])) start -= 1;
  if (start > 0) kinds.fill('quote', start);
}

const isQuoting = (line: BodyLine | undefined): boolean =>
  line?.blockquote != null && !isIndent(line.blockquote);

/** The lines above a quoted mail that say who wrote it. */
function quoteAttributions({ lines, kinds }: Scan): void {
  let floor = 0;
  kinds.forEach((kind, at) => {
    if (kind === 'quote' && at > 0 && kinds[at - 1] === null)
      kinds.fill('quote', attributionStart(lines, at, floor), at);
    if (kind === 'quote') floor = at + 1;
  });
}
