import type { Item, ItemOf } from './item.ts';

/** So many escalations are looked at: enough to see a habit, few enough for one sitting. */
export const AUDITED = 5;

/** What the user says about one escalation, looking back. */
export type AuditAnswer = {
  readonly itemId: string;
  /** Could a call have settled it? Null while not answered. */
  readonly couldBeInformal: boolean | null;
  /** What made it go up; empty when nothing is said. */
  readonly why: string;
  /** What would have settled it before; empty when nothing is said. */
  readonly instead: string;
};

/** The latest escalations, latest first. */
export const lastEscalations = (items: readonly Item[]): ItemOf<'escalation'>[] =>
  items
    .filter((item): item is ItemOf<'escalation'> => item.kind === 'escalation')
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs)
    .slice(0, AUDITED);

/** How many could have been settled informally, and of how many this was said. */
export function countInformal(answers: readonly AuditAnswer[]): {
  readonly informal: number;
  readonly of: number;
} {
  const said = answers.filter(({ couldBeInformal }) => couldBeInformal !== null);
  return { informal: said.filter(({ couldBeInformal }) => couldBeInformal === true).length, of: said.length };
}

/** The one change an audit ends in: more than one is none. */
export type ProcessChange = {
  readonly title: string;
  readonly owner: string;
  readonly dueAtMs: number | null;
};

/** What is missing before the audit can end: an answer for each escalation, and one change with owner and date. */
export function missingForAudit(
  escalations: readonly Item[],
  answers: readonly AuditAnswer[],
  change: ProcessChange,
): readonly ('answers' | 'change' | 'owner' | 'date')[] {
  const isAnswered = ({ id }: Item) =>
    answers.some((one) => one.itemId === id && one.couldBeInformal !== null);
  return [
    ...(escalations.every(isAnswered) ? [] : (['answers'] as const)),
    ...(change.title.trim() === '' ? (['change'] as const) : []),
    ...(change.owner.trim() === '' ? (['owner'] as const) : []),
    ...(change.dueAtMs === null ? (['date'] as const) : []),
  ];
}
