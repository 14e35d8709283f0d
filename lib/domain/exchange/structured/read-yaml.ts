import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';
import type { MapEntry, Value } from './value.ts';

/**
 * Reads YAML 1.2: `no`, `on` and `yes` are text. Scalars are kept as they are written, so that `1102` stays `1102`. More
 * than 100 uses of an anchor are refused: each may hold others.
 */
export function readYaml(text: string): Result<Value, Refusal> {
  if (text.length > LIMITS.yamlChars) return err({ kind: 'too-big', bytes: text.length });
  if (NESTED.test(text)) return err({ kind: 'too-deep' });
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const [first] = parsed.value.errors;
  if (first !== undefined)
    return err({
      kind: 'not-yaml',
      line: first.linePos?.[0].line ?? 1,
      why: first.message.split('\n')[0] ?? '',
    });
  const walk: Walk = { aliases: 0, refusal: null, resolve: (node) => node.resolve(parsed.value) ?? null };
  const value = convert(parsed.value.contents, 0, walk);
  return walk.refusal === null ? ok(value) : err(walk.refusal);
}

/** More lists opened in a row than may lie in each other. */
const NESTED = new RegExp(`(?:[[{]\\s{0,9}){${LIMITS.valueLevels + 1}}`);

function parse(text: string): Result<ReturnType<typeof parseDocument>, Refusal> {
  try {
    return ok(parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' }));
  } catch (error) {
    // Lists in lists in lists: the library goes down one level a call.
    if (error instanceof RangeError) return err({ kind: 'too-deep' });
    throw error;
  }
}

type Alias = Extract<Node, { source: string; resolve: unknown }>;
type Walk = { aliases: number; refusal: Refusal | null; readonly resolve: (alias: Alias) => Node | null };

function convert(node: unknown, depth: number, walk: Walk): Value {
  if (depth > LIMITS.valueLevels) walk.refusal ??= { kind: 'too-deep' };
  if (walk.refusal !== null) return null;
  if (isAlias(node)) {
    walk.aliases += 1;
    if (walk.aliases > LIMITS.yamlAliases) walk.refusal = { kind: 'too-many-aliases' };
    return convert(walk.resolve(node), depth + 1, walk);
  }
  if (isScalar(node)) return node.value === null ? null : textOf(node);
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item, depth + 1, walk)) };
  if (!isMap(node)) return null;
  const entries = node.items.map(({ key, value }): MapEntry => {
    const text = isScalar(key) ? textOf(key) : '';
    const isText = isScalar(key) && typeof key.value === 'string';
    return { key: text, isText, value: convert(value, depth + 1, walk) };
  });
  return { kind: 'map', entries };
}

const textOf = (scalar: { readonly value: unknown; readonly source?: string }): string =>
  typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
