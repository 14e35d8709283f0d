import type { SelectorMiss } from './webmail.ts';

/** One way to find a field: its name, and what it found or null. */
export type Strategy<Value> = readonly [name: string, find: () => Value | null];

/** Reads the fields of one thing and remembers which strategy gave each. */
export type FieldReader = {
  readonly hits: Readonly<Record<string, string>>;
  /** The value of the first strategy that has one. */
  read<Value>(field: string, strategies: readonly Strategy<Value>[]): Value | null;
};

/** A reader that has read nothing yet. */
export function createFieldReader(): FieldReader {
  const hits: Record<string, string> = {};
  return {
    hits,
    read(field, strategies) {
      for (const [name, find] of strategies) {
        const value = find();
        if (value === null) continue;
        hits[field] = name;
        return value;
      }
      return null;
    },
  };
}

/** The misses of a page, one for each field however often it is missing. */
export function missesOf(missing: readonly SelectorMiss[]): readonly SelectorMiss[] {
  return [...new Map(missing.map((miss) => [miss.what, miss])).values()];
}
