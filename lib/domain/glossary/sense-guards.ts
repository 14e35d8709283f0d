import { actSenses } from './senses/acts.ts';
import { commonSenses } from './senses/common.ts';
import { demandSenses } from './senses/demand.ts';
import { documentSenses } from './senses/documents.ts';
import { goodsSenses } from './senses/goods.ts';
import { qualitySenses } from './senses/quality.ts';
import { releaseSenses } from './senses/release.ts';
import { transportSenses } from './senses/transport.ts';

/**
 * Contexts in which a common word does not mean what it means in trade. Written from the general usage of each word
 * (idioms, compounds, other fields, the other word class), in the notation of `context-pattern.ts`.
 * Each has examples of both kinds in its test, so that they don't travel with the extension.
 */
export type SenseGuard = {
  /** Forms it is about, as they stand in a text, separated by spaces. */
  readonly words: string;
  /** The match is dropped in any of these contexts … */
  readonly not: readonly string[];
  /** … or when one of these words stands in the same sentence … */
  readonly topics?: string;
  /** … unless one of these holds too … */
  readonly unless?: readonly string[];
  /** … or one of these words stands in the same sentence, or several around it. */
  readonly signs?: string;
};

/** All guards. */
export const senseGuards: readonly SenseGuard[] = [
  ...actSenses,
  ...commonSenses,
  ...demandSenses,
  ...documentSenses,
  ...goodsSenses,
  ...qualitySenses,
  ...releaseSenses,
  ...transportSenses,
];
