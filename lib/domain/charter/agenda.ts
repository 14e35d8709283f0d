import { isDivergence, type Term } from '../glossary/term.ts';
import { dueList, type Item } from '../journal/item.ts';
import type { Charter } from './charter.ts';
import { type NextReview, nextReview } from './next-review.ts';
import { isOpen, type Readback } from './readback.ts';

/** What two sides have to talk about: what is due, open or disputed. Nothing private is in it. */
export type Agenda = {
  /** The review of the charter when it is due or coming up, else null. */
  readonly review: NextReview | null;
  /** Longest waiting first. */
  readonly readbacks: readonly Readback[];
  /** Terms whose meanings differ and that nothing is agreed about. */
  readonly disputed: readonly Term[];
  /** Promises, actions, requests, ideas, constraints and escalations, what is due first. */
  readonly items: readonly Item[];
  /** Points of the playbook that stand on every agenda. */
  readonly standing: readonly string[];
};

/** What an agenda is built from, of one supplier. */
export type AgendaSources = {
  readonly charter: Charter | null;
  readonly readbacks: readonly Readback[];
  readonly terms: readonly Term[];
  readonly items: readonly Item[];
  readonly standing: readonly string[];
};

/** The agenda with one supplier as of now. */
export function agendaOf(
  { charter, readbacks, terms, items, standing }: AgendaSources,
  nowMs: number,
): Agenda {
  const review = charter === null ? null : nextReview(charter, nowMs);
  return {
    review: review?.state === 'later' ? null : review,
    readbacks: readbacks.filter(isOpen).toSorted((a, b) => a.askedAtMs - b.askedAtMs),
    disputed: terms.filter(isDivergence),
    items: dueList(items),
    standing,
  };
}

/** How many points of its own an agenda has. */
export const agendaSize = ({ review, readbacks, disputed, items }: Agenda): number =>
  (review === null ? 0 : 1) + readbacks.length + disputed.length + items.length;
