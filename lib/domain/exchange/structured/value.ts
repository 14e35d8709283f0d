import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';

/**
 * Data of a JSON or YAML file. Maps are lists of pairs: no key can touch a prototype. `isText` is false for a key that
 * YAML reads as a number, a date or nothing; its text is as written.
 */
export type Value =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: readonly MapEntry[] };

/** One pair of a map. */
export type MapEntry = { readonly key: string; readonly isText: boolean; readonly value: Value };

/** A map among values. */
export type MapValue = Extract<Value, { kind: 'map' }>;

/** Whether a value is a map. */
export const isMap = (value: Value | undefined): value is MapValue =>
  typeof value === 'object' && value !== null && value.kind === 'map';

/** The items of a list; none for anything else. */
export const itemsOf = (value: Value | undefined): readonly Value[] =>
  typeof value === 'object' && value !== null && value.kind === 'list' ? value.items : [];

/** What a map holds under a key. */
export const valueAt = (map: MapValue, key: string): Value | undefined =>
  map.entries.find((entry) => entry.key === key)?.value;

/** Parsed JSON as a value; refused when it is nested too deeply. */
export function valueOfJson(json: unknown): Result<Value, Refusal> {
  const value = convert(json, 0);
  return value === undefined ? err({ kind: 'too-deep' }) : ok(value);
}

function convert(json: unknown, depth: number): Value | undefined {
  if (depth > LIMITS.valueLevels) return undefined;
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return json;
  if (Array.isArray(json)) {
    const items = json.map((item) => convert(item, depth + 1));
    return items.every((item) => item !== undefined) ? { kind: 'list', items } : undefined;
  }
  if (typeof json !== 'object') return null;
  const entries: MapEntry[] = [];
  for (const [key, inner] of Object.entries(json)) {
    const value = convert(inner, depth + 1);
    if (value === undefined) return undefined;
    entries.push({ key, isText: true, value });
  }
  return { kind: 'map', entries };
}
