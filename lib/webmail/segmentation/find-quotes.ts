import {
  type Attribution,
  attributionStart,
  isAttribution,
  readAttribution,
  withDateAbove,
} from './attribution.ts';
import type { BodyLine } from './body-lines.ts';
import { isReplyAbove, readDivider } from './dividers.ts';
import { isIndent } from './element-style.ts';
import { isHeaderBlock } from './header-block.ts';
import { readLabel } from './header-labels.ts';
import { isAngled, isBrokenOff, isShortRule, plain } from './line-facts.ts';
import type { MarkedKind } from './marked-regions.ts';

/** One angle bracket may be "more than"; this many lines of them are a quoted mail. */
const ENOUGH_ANGLED = 2;
/** So many lines of labels may stand above an attribution (Yandex: To and Subject). */
const MAX_HEADING = 5;

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
  const lastAngled = lines.findLastIndex((line) => line.marked === null && isAngled(line.plain));
  const scan = { lines, kinds, end, lastAngled };
  scanWords(scan);
  quoteBelowMarkedAttribution(scan);
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
    at = isAngled(plain(lines[at])) ? quoteAngled(scan, at) : quoteBelow(scan, at, attribution);
  }
}

type Cut = { readonly start: number; readonly kind: 'quote' | 'forward' };

/** The quoted mail that starts at this line by its words and runs to the end, or null. */
function cutAt(scan: Scan, at: number, attribution: Attribution | null): Cut | null {
  const { lines } = scan;
  const divider = readDivider(lines, at);
  if (divider !== null) return { start: withRuleAbove(lines, at), kind: divider };
  const isStart = isHeaderBlock(lines, at) || (at > 0 && isReplyAbove(plain(lines[at])));
  if (isStart) return { start: withRuleAbove(lines, at), kind: 'quote' };
  if (attribution?.isSure !== true || attribution.end >= lines.length) return null;
  if (isBounded(scan, attribution.end)) return null;
  return { start: withHeadingAbove(scan, withDateAbove(lines, at, 0), 0), kind: 'quote' };
}

const withRuleAbove = (lines: readonly BodyLine[], at: number): number =>
  at > 0 && lines[at - 1]?.marked === null && isShortRule(plain(lines[at - 1])) ? at - 1 : at;

/** A drawn rule and labels above an attribution belong to it; one label alone may be the author's. */
function withHeadingAbove({ lines, kinds }: Scan, start: number, floor: number): number {
  let first = start;
  const isHeading = (at: number) =>
    kinds[at] === null && start - at <= MAX_HEADING && (readLabel(plain(lines[at]))?.role ?? null) !== null;
  while (first > floor && isHeading(first - 1)) first -= 1;
  if (start - first === 1) first = start;
  return first > floor && kinds[first - 1] === null ? withRuleAbove(lines, first) : first;
}

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
  kinds[at] === 'quote' || lines[at]?.blockquote != null || isAngled(plain(lines[at]));

const isInside = (line: BodyLine | undefined, block: Element | null): boolean =>
  line?.blockquote != null && block?.contains(line.blockquote) === true;

function quoteAngled({ lines, kinds, end, lastAngled }: Scan, at: number): number {
  let next = at;
  while (next < end && kinds[next] === null && isAngledHere(lines, next)) next += 1;
  const isQuote = next - at >= ENOUGH_ANGLED || lastAngled >= next || attributionStart(lines, at, 0) < at;
  if (isQuote) kinds.fill('quote', at, next);
  return next;
}

const isAngledHere = (lines: readonly BodyLine[], at: number): boolean =>
  isAngled(plain(lines[at])) ||
  (isAngled(plain(lines[at - 1])) &&
    isBrokenOff(plain(lines[at - 1]), plain(lines[at]), plain(lines[at + 1])));

/** The first Outlook for phones marked nothing but the attribution; what it quotes stands below, unmarked. */
function quoteBelowMarkedAttribution({ lines, kinds }: Scan): void {
  const start = lines.findIndex(({ marked }) => marked === 'quote');
  const end = lines.findIndex(({ marked }, at) => at > start && marked !== 'quote');
  if (start === -1 || end === -1 || kinds.includes('quote', end)) return;
  const isFollowed = end - start > 1 && isAttribution(plain(lines[start]));
  const isAlone = !isFollowed && isAttribution(lines.slice(start, end).map(plain).join(' '));
  if (isAlone && lines[end]?.blockquote === null) kinds.fill('quote', end);
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
function quoteAttributions(scan: Scan): void {
  const { lines, kinds } = scan;
  let floor = 0;
  kinds.forEach((kind, at) => {
    if (kind === 'quote' && at > 0 && kinds[at - 1] === null)
      kinds.fill('quote', withHeadingAbove(scan, attributionStart(lines, at, floor), floor), at);
    if (kind === 'quote') floor = at + 1;
  });
}
