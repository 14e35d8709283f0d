import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod/mini';
import { Playbook } from '../programme/playbook.ts';
import { err, ok, type Result } from '../result.ts';
import { LIMITS } from './limits.ts';
import { shown } from './problem.ts';
import { hasDirectionOverride } from './text/clean-text.ts';

const FORMAT = 'parlance-playbook';
const VERSION = 1;

/** One thing that is wrong with a playbook file, and the line it stands in. `name` is the field, or what nobody knows. */
export type PlaybookProblem = {
  readonly line: number;
  readonly kind: 'missing' | 'too-long' | 'unknown' | 'wrong' | 'override';
  readonly name: string;
};

/** Why a file is no playbook. Nothing was taken from it. */
export type PlaybookError =
  | { readonly kind: 'too-big' | 'not-playbook' | 'newer-version' }
  | { readonly kind: 'unreadable'; readonly line: number }
  | { readonly kind: 'invalid'; readonly problems: readonly PlaybookProblem[] };

/** Problems that are worth telling at once. */
const SHOWN = 20;

/** A playbook as a file: JSON with one thing a line, so that it can be read and edited by hand. */
export const writePlaybook = (playbook: Playbook): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...playbook }, null, 2)}\n`;

/** Reads such a file, all of it or nothing; what is wrong is named with its line. */
export function readPlaybook(text: string): Result<Playbook, PlaybookError> {
  if (text.length > LIMITS.yamlChars) return err({ kind: 'too-big' });
  const lines = new LineCounter();
  const read = parse(text, lines);
  if (!read.ok) return read;
  const { document, value } = read.value;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return err({ kind: 'not-playbook' });
  const { format: _, version = 0, ...parts } = value as { format: string; version?: unknown };
  if (typeof version === 'number' && version > VERSION) return err({ kind: 'newer-version' });
  const parsed = z.safeParse(Playbook, parts);
  const problems = parsed.success
    ? overridesIn(document, lines)
    : parsed.error.issues.map((issue) => problemOf(issue, document, lines));
  if (parsed.success && problems.length === 0) return ok(parsed.data);
  return err({ kind: 'invalid', problems: problems.slice(0, SHOWN) });
}

/** Texts that would turn the direction of what stands around them. */
function overridesIn(document: Document, lines: LineCounter): PlaybookProblem[] {
  const found: PlaybookProblem[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !hasDirectionOverride(value)) return;
      found.push({ line: lines.linePos(range?.[0] ?? 0).line, kind: 'override', name: shown(value) });
    },
  });
  return found;
}

type Read = { readonly document: Document; readonly value: unknown };

/** The library for YAML says of each value where it stands, which the one for JSON does not. */
function parse(text: string, lineCounter: LineCounter): Result<Read, PlaybookError> {
  try {
    const document = parseDocument(text, { schema: 'json', lineCounter, logLevel: 'silent' });
    const [first] = document.errors;
    if (first !== undefined) return err({ kind: 'unreadable', line: first.linePos?.[0].line ?? 1 });
    return ok({ document, value: document.toJS({ maxAliasCount: 0 }) });
  } catch (error) {
    // Lists in lists in lists, or parts that stand for other parts.
    if (error instanceof RangeError || error instanceof ReferenceError)
      return err({ kind: 'unreadable', line: 1 });
    throw error;
  }
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, document: Document, lines: LineCounter): PlaybookProblem {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const field = path.findLast((key) => typeof key === 'string') ?? FORMAT;
  return { line: lineOf(path, document, lines), kind: kindOf(issue, document), name: field };
}

function kindOf(issue: Issue, document: Document): PlaybookProblem['kind'] {
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (issue.code === 'too_big') return 'too-long';
  return issue.code === 'too_small' || !document.hasIn(issue.path) ? 'missing' : 'wrong';
}

/** The line of a value, or of the nearest one around it that is there. */
function lineOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
