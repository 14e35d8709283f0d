import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';

/** Parses JSON, with comments and commas at the end of lists if it has them (JSONC). */
export function parseJson(text: string): Result<unknown, Refusal> {
  if (nestsTooDeep(text)) return err({ kind: 'too-deep' });
  const strict = tryParse(text);
  if (strict.ok) return strict;
  const lenient = tryParse(withoutTrailingCommas(withoutComments(text)));
  return lenient.ok ? lenient : err({ kind: 'not-json', why: strict.error });
}

/** Counted before parsing: what is nested without end takes the parser longer than anything that is meant. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if (character === OPEN_LIST || character === OPEN_MAP) depth += 1;
    else if (character === CLOSE_LIST || character === CLOSE_MAP) depth -= 1;
    if (depth > LIMITS.valueLevels) return true;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];

function tryParse(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return err(error.message);
    throw error;
  }
}

/** The text without `//` and block comments; in a string they are text. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found) =>
    found.startsWith('"') ? found : '',
  );

const withoutTrailingCommas = (text: string): string =>
  text.replaceAll(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[\]}])/g, (found) => (found.startsWith('"') ? found : ''));
