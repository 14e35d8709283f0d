/**
 * More than this is not read of one body. What a person writes is far shorter, and a body is read in one task, which may
 * not keep the page waiting for 50 ms: a line costs some 10 µs, a node some 2 µs (Chromium 156, two cores).
 */
export const BODY_LIMITS = { characters: 400_000, nodes: 12_000, lines: 1_500 } as const;

/** Counts what is read of a body. */
export type BodyBudget = {
  readonly nodes: number;
  readonly isSpent: boolean;
  visit(): void;
  /** How much of a text may be read. */
  take(length: number): number;
};

/** A budget of which nothing is spent. */
export function createBudget(): BodyBudget {
  let nodes = 0;
  let size = 0;
  return {
    get nodes() {
      return nodes;
    },
    get isSpent() {
      return nodes > BODY_LIMITS.nodes || size > BODY_LIMITS.characters;
    },
    visit() {
      nodes += 1;
    },
    take(length) {
      const left = BODY_LIMITS.characters - size;
      size += length;
      return Math.min(length, left);
    },
  };
}
