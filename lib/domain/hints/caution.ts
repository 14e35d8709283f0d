import type { Address } from '../message/address.ts';
import type { Dismissal, HintKind } from './reading.ts';

/** Standard errors that each hint put away as untrue or useless adds to the next of its kind about the same sender. */
const OWN_STEP = 0.3;
/** The same for the next about anybody else. */
const OTHERS_STEP = 0.05;
/** However much was put away, a change this much clearer than usual is still said. */
const MOST_CAUTION = 1.2;

/** Whether a dismissal says that the hint should not have been; a known cause or a new normal does not. */
export const isLesson = ({ reason }: Pick<Dismissal, 'reason'>): boolean =>
  reason === 'not-true' || reason === 'not-useful';

/**
 * How many standard errors more a hint of this kind about this sender needs than usual, learned from what the user put away:
 * from the same sender first, a little from all others.
 */
export function cautionFor(
  dismissals: readonly Dismissal[],
  kind: HintKind,
  address: Address | null,
): number {
  const lessons = dismissals.filter((each) => each.kind === kind && isLesson(each));
  const own = lessons.filter((each) => each.address === address).length;
  return Math.min(MOST_CAUTION, own * OWN_STEP + (lessons.length - own) * OTHERS_STEP);
}
