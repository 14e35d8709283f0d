import type { SegmentedBody, SegmentKind, TextMap } from '../webmail.ts';
import { type BodyLine, readBodyLines } from './body-lines.ts';
import { findQuotes } from './find-quotes.ts';
import { isAngled } from './line-facts.ts';
import { shownLines } from './shown-lines.ts';
import { splitOwn } from './split-own.ts';
import { textMapOf } from './text-map.ts';

/**
 * Takes a mail body apart: what its author wrote, quoted and forwarded mail, signature, footer. Works for every client,
 * in Gmail's and in Outlook's rendering. Linear time and bounded; changes nothing.
 * The segments are read when they are asked for.
 */
export function segmentBody(body: HTMLElement): SegmentedBody {
  const { lines, truncated } = readBodyLines(body, 'own');
  const kinds = kindsOf(lines);
  const own = shownLines(lines.filter((_, at) => kinds[at] === 'own'));
  return {
    own: textMapOf(own),
    get segments() {
      return readSegments(body);
    },
    truncated: truncated && !isOpenEnded(lines.at(-1), kinds.at(-1)),
  };
}

/** Whether the last line read lies in a quoted mail that runs to the end: what is missing below is quoted as well. */
const isOpenEnded = (line: BodyLine | undefined, kind: SegmentKind | undefined): boolean =>
  line !== undefined &&
  (line.isCut || line.marked === null) &&
  (kind === 'quote' || kind === 'forward') &&
  !isAngled(line.plain);

/** What the user wrote in an editor: without signature and quoted mail. */
export const readDraft = (editor: HTMLElement): TextMap => segmentBody(editor).own;

const kindsOf = (lines: readonly BodyLine[]): SegmentKind[] => splitOwn(lines, findQuotes(lines));

function readSegments(body: HTMLElement): SegmentedBody['segments'] {
  const { lines } = readBodyLines(body, 'all');
  const kinds = kindsOf(lines);
  const segments: { kind: SegmentKind; lines: BodyLine[] }[] = [];
  lines.forEach((line, at) => {
    const kind = kinds[at] ?? 'own';
    const last = segments.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else segments.push({ kind, lines: [line] });
  });
  return segments.flatMap(({ kind, lines: all }) => {
    const text = shownLines(all)
      .map((line) => line.text)
      .join('\n');
    return text === '' ? [] : [{ kind, text }];
  });
}
