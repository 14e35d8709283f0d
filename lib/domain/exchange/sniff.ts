import { err, ok, type Result } from '../result.ts';
import { roleOfHeader } from './header-words.ts';
import type { Refusal } from './problem.ts';
import { withoutComments } from './structured/read-json.ts';
import { guessDelimiter } from './table/guess-delimiter.ts';
import { markdownTable } from './table/markdown-table.ts';

/** How a text is to be read. */
export type TextKind = 'xml' | 'json' | 'yaml' | 'table' | 'word-list';

/** Tells what a text is by its content: names of files are often wrong. Refused when it is nothing that can be read. */
export function sniffText(text: string): Result<TextKind, Refusal> {
  const start = text.trimStart();
  if (start.startsWith('version https://git-lfs.github.com/')) return err({ kind: 'lfs-pointer' });
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return err({ kind: 'web-page' });
  if (start.startsWith('<')) return ok('xml');
  if (isJson(start)) return ok('json');
  if (isCode(start)) return err({ kind: 'unknown-format' });
  return sniffLines(text, start);
}

function sniffLines(text: string, start: string): Result<TextKind, Refusal> {
  if (/^"?sep=./i.test(start)) return ok('table');
  if (isYaml(text)) return ok('yaml');
  if (isMarkdown(text)) return markdownTable(text) === null ? err({ kind: 'markdown' }) : ok('table');
  const [firstLine = ''] = start.slice(0, 10_000).split(/\r\n|\n|\r/);
  if (guessDelimiter(text) !== null || roleOfHeader(firstLine)?.role === 'term') return ok('table');
  return isProse(text) ? err({ kind: 'unknown-format' }) : ok('word-list');
}

/** A cut-off file is still JSON; `[cC]onfig` in a word list is not. */
function isJson(start: string): boolean {
  const bare = /^\/[/*]/.test(start) ? withoutComments(start).trimStart() : start;
  return /^(?:\{|\[\s*[[{"\]])/.test(bare);
}

const isCode = (start: string): boolean =>
  /^(?:\/\*|\/\/|#!|<\?php|(?:import|export|let|const|var|function|class|package|use strict|module\.exports)\b[^,;\t]*[{[('"=])/.test(
    start,
  );

/** Every line that is not indented begins a pair, an item or a comment. */
function isYaml(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => /^\S/.test(line) && !line.startsWith('#'));
  const isPair = (line: string) => /^(?:"[^"]*"|'[^']*'|[^,;\t|"']{1,120}?):(?:\s|$)/.test(line);
  const fits = (line: string) => isPair(line) || /^(?:-\s|---\s*$|\.\.\.\s*$|[\]}])/.test(line);
  return lines.some((line) => isPair(line) || /^-\s+\S+:/.test(line)) && lines.every(fits);
}

function isMarkdown(text: string): boolean {
  if (markdownTable(text) !== null) return true;
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/);
  const headings = lines.filter((line) => /^#{1,6}\s+\S/.test(line)).length;
  const bold = lines.filter((line) => /^\s*(?:[-*]\s+|#+\s+)?\*\*[^*]+\*\*/.test(line)).length;
  return bold > 0 || (headings > 1 && !lines.some((line) => line.includes('\t') && !line.startsWith('#')));
}

/** Lines of a text, not of a list. */
function isProse(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const words = lines.reduce((sum, line) => sum + line.trim().split(/\s+/).length, 0);
  return words / lines.length > 8;
}
