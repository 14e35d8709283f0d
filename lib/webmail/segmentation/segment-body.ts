import type { SegmentedBody, SegmentKind, TextMap } from '../webmail.ts';
import { type BodyLine, readBodyLines } from './body-lines.ts';
import { findQuotes } from './find-quotes.ts';
import { splitOwn } from './split-own.ts';
import { textMapOf } from './text-map.ts';

/**
 * Takes a mail body apart: what its author wrote, quoted and forwarded mail, signature, footer. Works for every client,
 * in Gmail's and in Outlook's rendering. Linear time; changes nothing; reads at most {@link MAX_BODY_TEXT} characters.
 */
export function segmentBody(body: HTMLElement): SegmentedBody {
  const { lines, truncated } = readBodyLines(body);
  const kinds = splitOwn(lines, findQuotes(lines));
  return {
    own: textMapOf(lines.filter((_, at) => kinds[at] === 'own')),
    segments: segmentsOf(lines, kinds),
    truncated,
  };
}

/** What the user wrote in an editor: without signature and quoted mail. */
export const readDraft = (editor: HTMLElement): TextMap => segmentBody(editor).own;

function segmentsOf(lines: readonly BodyLine[], kinds: readonly SegmentKind[]): SegmentedBody['segments'] {
  const segments: { kind: SegmentKind; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'own';
    const last = segments.at(-1);
    if (last?.kind === kind) last.lines.push(line.text);
    else segments.push({ kind, lines: [line.text] });
  });
  return segments.map(({ kind, lines: texts }) => ({ kind, text: texts.join('\n') }));
}
