import { demandSenses } from './senses/demand.ts';
import { documentSenses } from './senses/documents.ts';
import { goodsSenses } from './senses/goods.ts';
import { qualitySenses } from './senses/quality.ts';
import { transportSenses } from './senses/transport.ts';

/**
 * Contexts in which a common word does not mean what it means in trade. Written from the general usage of each word
 * (idioms, compounds, other fields, the other word class), in the notation of `context-pattern.ts`.
 */
export type SenseGuard = {
  /** Forms it is about, as they stand in a text, separated by spaces. */
  readonly words: string;
  /** The match is dropped in any of these contexts … */
  readonly not: readonly string[];
  /** … or when one of these words stands in the same sentence … */
  readonly topics?: string;
  /** … unless one of these holds too. */
  readonly unless?: readonly string[];
  /** Sentences in which the word is the term, and in which it is not: each guard is tested on its own. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
};

/** All guards. */
export const senseGuards: readonly SenseGuard[] = [
  ...demandSenses,
  ...documentSenses,
  ...goodsSenses,
  ...qualitySenses,
  ...transportSenses,
];
