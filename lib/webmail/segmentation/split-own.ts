import type { SegmentKind } from '../webmail.ts';
import type { BodyLine } from './body-lines.ts';
import { isReplyAbove } from './dividers.ts';
import { bannerEnd, footerStart } from './footers.ts';
import { plain } from './line-facts.ts';
import type { MarkedKind } from './marked-regions.ts';
import { signatureStart } from './signatures.ts';

/**
 * Tells own text from answers between quotes, signature and footer among the lines that are no quoted mail.
 *
 * Text above the quoted mail is own; so is text below it, unless answers stand between quotes: then nothing below the
 * first quote can be told from an answer to a part of it.
 */
export function splitOwn(lines: readonly BodyLine[], quotes: readonly MarkedKind[]): SegmentKind[] {
  const kinds: (SegmentKind | null)[] = [...quotes];
  markBanners(lines, kinds);
  for (const [start, end] of stretchesOf(kinds)) trimStretch(lines, kinds, start, end);
  const open = kinds.flatMap((kind, at) => (kind === null ? [at] : []));
  const between = betweenQuotes(kinds, open);
  for (const at of open) kinds[at] = between.has(at) ? 'between' : 'own';
  const settled = kinds.map((kind) => kind ?? 'own');
  return settled.includes('own') || settled.some((kind) => kind !== 'signature' && kind !== 'footer')
    ? settled
    : settled.map(() => 'own');
}

function markBanners(lines: readonly BodyLine[], kinds: (SegmentKind | null)[]): void {
  const end = bannerEnd(lines);
  for (const at of [0, 1, 2, 3, 4])
    if (kinds[at] === null && (at < end || (at < 3 && isReplyAbove(plain(lines[at]))))) kinds[at] = 'footer';
}

/** Runs `[start, end)` of lines that nothing is known about. */
function stretchesOf(kinds: readonly (SegmentKind | null)[]): [start: number, end: number][] {
  const stretches: [number, number][] = [];
  kinds.forEach((kind, at) => {
    const last = stretches.at(-1);
    if (kind !== null) return;
    if (last?.[1] === at) last[1] = at + 1;
    else stretches.push([at, at + 1]);
  });
  return stretches;
}

function trimStretch(
  lines: readonly BodyLine[],
  kinds: (SegmentKind | null)[],
  start: number,
  end: number,
): void {
  const footer = start + footerStart(lines.slice(start, end));
  kinds.fill('footer', footer, end);
  const signature = start + signatureStart(lines.slice(start, footer));
  kinds.fill('signature', signature, footer);
}

/** The lines among `open` that answer a part of a quote: below the first quote, when one of them has quotes on both sides. */
function betweenQuotes(kinds: readonly (SegmentKind | null)[], open: readonly number[]): ReadonlySet<number> {
  const first = kinds.indexOf('quote');
  const last = kinds.lastIndexOf('quote');
  const answers = first === -1 ? [] : open.filter((at) => at > first);
  return new Set(answers.some((at) => at < last) ? answers : []);
}
