import type { Item } from './item.ts';

/** How far the ideas of a relationship have come. */
export type IdeaFunnel = {
  /** How many there are in all: the sum of the four stages. */
  readonly all: number;
  /** How many stand where now. A stopped one does not say how far it had come. */
  readonly idea: number;
  readonly prototype: number;
  readonly live: number;
  readonly stopped: number;
  /** Those of theirs. */
  readonly theirs: number;
  /** Those of theirs for which something went back. */
  readonly gaveBack: number;
};

/** Counts the ideas among items; null when there is none. */
export function funnelOf(items: readonly Item[]): IdeaFunnel | null {
  const ideas = items.filter((item) => item.kind === 'initiative');
  if (ideas.length === 0) return null;
  const at = (stage: (typeof ideas)[number]['state']) => ideas.filter(({ state }) => state === stage).length;
  const theirs = ideas.filter(({ owner }) => owner.side === 'theirs');
  return {
    all: ideas.length,
    idea: at('idea'),
    prototype: at('prototype'),
    live: at('live'),
    stopped: at('stopped'),
    theirs: theirs.length,
    gaveBack: theirs.filter(({ gaveBack }) => gaveBack.trim() !== '').length,
  };
}
