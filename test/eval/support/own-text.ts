import { wordsOf } from '../../../lib/domain/language/words.ts';

const QUOTE_STARTS = [
  /^-{2,}\s*(?:original message|forwarded by)/iu,
  /^on .{5,200} wrote:\s*$/iu,
  /^from:\s/iu,
  /^_{10,}/u,
];
const HEADER_LINE = /^(?:[A-Za-z-]{2,40}:(?:\s|$)|\s+\S)/u;

/** With fewer words than this nothing was written here: the forwarded text is what was judged. */
const FEWEST_WORDS = 12;

/** Own text of a raw mail of an evaluation set: without its header block, cut at the first quoted header, no `>` lines; or, where that leaves nothing, all of it. */
export function ownTextOf(text: string): string {
  const own = cutQuotes(text);
  return wordsOf(own).length < FEWEST_WORDS ? text : own;
}

function cutQuotes(text: string): string {
  const lines = withoutHeaders(text.split('\n'));
  const cut = lines.findIndex((line, at) => at > 0 && QUOTE_STARTS.some((start) => start.test(line.trim())));
  return lines
    .slice(0, cut < 0 ? lines.length : cut)
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}

function withoutHeaders(lines: readonly string[]): readonly string[] {
  if (!/^(?:date|message-id|from|to):/iu.test(lines[0] ?? '')) return lines;
  const body = lines.findIndex((line) => !HEADER_LINE.test(line));
  return body < 0 ? lines : lines.slice(body);
}
