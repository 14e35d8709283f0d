import { attributionStart, readAttribution } from './attribution.ts';
import type { BodyLine } from './body-lines.ts';
import { isReplyAbove, readDivider } from './dividers.ts';
import { isIndent } from './element-marks.ts';
import { isHeaderBlock } from './header-block.ts';
import { isAngled, isRuleText, plain } from './line-facts.ts';
import type { MarkedKind } from './marked-regions.ts';

/** One angle bracket may be "more than"; this many lines of them are a quoted mail. */
const ENOUGH_ANGLED = 2;

/**
 * What each line is, as far as a quoted mail goes: by the markup, then by the words around it. Null is anything the
 * author may have written.
 */
export function findQuotes(lines: readonly BodyLine[]): MarkedKind[] {
  const kinds = lines.map((line) => line.marked);
  const end = applyCut(lines, kinds);
  for (let at = 0; at < end; at += 1) {
    if (kinds[at] !== null) continue;
    const cut = cutAt(lines, kinds, at);
    if (cut !== null) {
      kinds.fill(cut.kind, cut.start);
      break;
    }
    at = Math.max(at, quoteFrom(lines, kinds, at, end) - 1);
  }
  quoteTrailingBlockquote(lines, kinds);
  quoteAttributions(lines, kinds);
  return kinds;
}

/** Everything below a mark that opens the quoted mail. Answers how many lines stand above it. */
function applyCut(lines: readonly BodyLine[], kinds: MarkedKind[]): number {
  const cut = lines.findIndex((line) => line.isCut);
  if (cut === -1) return lines.length;
  kinds.fill('quote', cut);
  return cut;
}

type Cut = { readonly start: number; readonly kind: 'quote' | 'forward' };

/** The quoted mail that starts at this line by its words and runs to the end, or null. */
function cutAt(lines: readonly BodyLine[], kinds: readonly MarkedKind[], at: number): Cut | null {
  const divider = readDivider(lines, at);
  if (divider !== null) return { start: withRuleAbove(lines, at), kind: divider };
  if (isHeaderBlock(lines, at)) return { start: withRuleAbove(lines, at), kind: 'quote' };
  if (at > 0 && isReplyAbove(plain(lines[at]))) return { start: withRuleAbove(lines, at), kind: 'quote' };
  const attribution = readAttribution(lines, at);
  if (attribution?.isSure !== true || attribution.end >= lines.length) return null;
  return isBounded(lines, kinds, attribution.end) ? null : { start: at, kind: 'quote' };
}

const withRuleAbove = (lines: readonly BodyLine[], at: number): number =>
  at > 0 && isRuleText(plain(lines[at - 1])) ? at - 1 : at;

/** Marks an attribution with what it stands above, and lines in angle brackets. Answers the line to go on with. */
function quoteFrom(lines: readonly BodyLine[], kinds: MarkedKind[], at: number, end: number): number {
  if (isAngled(plain(lines[at]))) return quoteAngled(lines, kinds, at, end);
  const attribution = readAttribution(lines, at);
  if (attribution === null || !isBounded(lines, kinds, attribution.end)) return at + 1;
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
const isBounded = (lines: readonly BodyLine[], kinds: readonly MarkedKind[], at: number): boolean =>
  kinds[at] === 'quote' || lines[at]?.blockquote != null || isAngled(plain(lines[at]));

const isInside = (line: BodyLine | undefined, block: Element | null): boolean =>
  line?.blockquote != null && block?.contains(line.blockquote) === true;

function quoteAngled(lines: readonly BodyLine[], kinds: MarkedKind[], at: number, end: number): number {
  let next = at;
  while (next < end && kinds[next] === null && isAngled(plain(lines[next]))) next += 1;
  const isQuote =
    next - at >= ENOUGH_ANGLED ||
    attributionStart(lines, at, 0) < at ||
    lines.slice(next, end).some((line) => isAngled(plain(line)));
  if (isQuote) kinds.fill('quote', at, next);
  return next;
}

/** A blockquote that ends the mail is a quoted mail, unless an editor made it to indent a paragraph. */
function quoteTrailingBlockquote(lines: readonly BodyLine[], kinds: MarkedKind[]): void {
  let start = lines.length;
  while (start > 0 && kinds[start - 1] === null && isQuoting(lines[start - 1])) start -= 1;
  if (start > 0) kinds.fill('quote', start);
}

const isQuoting = (line: BodyLine | undefined): boolean =>
  line?.blockquote != null && !isIndent(line.blockquote);

/** The lines above a quoted mail that say who wrote it. */
function quoteAttributions(lines: readonly BodyLine[], kinds: MarkedKind[]): void {
  for (let at = 1; at < lines.length; at += 1) {
    if (kinds[at] !== 'quote' || kinds[at - 1] !== null) continue;
    const floor = kinds.lastIndexOf('quote', at - 1) + 1;
    kinds.fill('quote', attributionStart(lines, at, floor), at);
  }
}
