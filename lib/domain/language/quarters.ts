/** A quarter of a calendar year where the user is, and how many things of each kind fall into it. */
export type QuarterCounts<K extends string> = {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly counts: ReadonlyMap<K, number>;
};

/** A thing to be counted: when it was and of which kind it is. */
export type Dated<K extends string> = { readonly atMs: number; readonly kind: K };

/**
 * Things by kind in the quarter of `nowMs` and those before it, `count` in all, earliest first; empty ones before the first thing
 * are left out. None at all when there is no thing.
 */
export function countPerQuarter<K extends string>(
  things: readonly Dated<K>[],
  nowMs: number,
  count: number,
): QuarterCounts<K>[] {
  const last = quarterOf(nowMs);
  const first = last - count + 1;
  const counts = Array.from({ length: count }, () => new Map<K, number>());
  for (const { atMs, kind } of things) {
    const own = counts[quarterOf(atMs) - first];
    own?.set(kind, (own.get(kind) ?? 0) + 1);
  }
  const begin = counts.findIndex(({ size }) => size > 0);
  if (begin < 0) return [];
  return counts.slice(begin).map((own, place) => ({
    year: Math.floor((first + begin + place) / 4),
    quarter: ((first + begin + place) % 4) + 1,
    counts: own,
  }));
}

/** Quarters since the year 0 where the user is. */
function quarterOf(atMs: number): number {
  const date = new Date(atMs);
  return date.getFullYear() * 4 + Math.floor(date.getMonth() / 3);
}
