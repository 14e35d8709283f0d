import type { TextMap } from '../webmail.ts';
import type { TextLine } from './line-writer.ts';

/** Lines as one text, with a newline between two of them. */
export function textMapOf(lines: readonly TextLine[]): TextMap {
  const pieces: TextMap['pieces'][number][] = [];
  let length = 0;
  for (const line of lines) {
    for (const { node, offset, start, length: size } of line.pieces)
      pieces.push({ node, offset, start: length + start, length: size });
    length += line.text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), pieces };
}
