import type { TermForCard } from '../../../lib/messaging/protocol.ts';
import { buildTerm } from '../builders.ts';

/** A term as the background answers the card. */
export const buildTermForCard = (given: Partial<TermForCard> = {}): TermForCard => ({
  term: buildTerm(),
  supplier: null,
  watch: null,
  above: null,
  below: null,
  ...given,
});
