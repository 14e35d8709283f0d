import * as z from 'zod/mini';
import { parseJson } from '../../lib/domain/exchange/structured/read-json.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { newItem } from '../../lib/domain/journal/new-item.ts';
import {
  DECISIONS,
  IMPROVEMENT,
  type Ritual,
  ritualTags,
  ritualText,
} from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import type { RitualEnd } from '../../lib/storage/ritual-store.ts';
import { dayText } from '../ui/dates.ts';
import type { ActionDraft } from './action-fields.tsx';
import { decisionText, ritualQuestions, ritualTitle } from './ritual-words.ts';

const Action = z.strictObject({
  title: z.string(),
  side: z.enum(['ours', 'theirs']),
  owner: z.string(),
  dueAtMs: z.nullable(z.number()),
});

const RitualDraft = z.strictObject({
  answers: z.array(z.string()),
  action: Action,
  milestones: z._default(z.array(Action), []),
  /** When to look again at what the milestones came to; null while nobody said. */
  reviewAtMs: z._default(z.nullable(z.number()), null),
  decision: z.nullable(z.enum(DECISIONS)),
  isDeposit: z.boolean(),
});
/** What is typed and chosen in a ritual's form. */
export type RitualDraft = z.infer<typeof RitualDraft>;

/** What was typed before, as it was kept; null when nothing was. */
export function readDraft(text: string): RitualDraft | null {
  const json = parseJson(text);
  const draft = z.safeParse(RitualDraft, json.ok ? json.value : null);
  return draft.success ? draft.data : null;
}

/** An action of which nothing is said yet. */
export const NO_ACTION: ActionDraft = { title: '', side: 'ours', owner: '', dueAtMs: null };

/** Nothing said yet. */
export const emptyForm = ({ questions, ledger }: Ritual): RitualDraft => ({
  answers: Array.from({ length: questions }, () => ''),
  action: NO_ACTION,
  milestones: [],
  reviewAtMs: null,
  decision: null,
  isDeposit: ledger !== null,
});

/** Whether there is something to store: words or milestones, and for the decision what was decided. */
export const isComplete = (
  { kind }: Ritual,
  { answers, milestones, decision }: Pick<RitualDraft, 'answers' | 'milestones' | 'decision'>,
): boolean =>
  [...answers, ...milestones.map(({ title }) => title)].some((words) => words.trim() !== '') &&
  (kind !== 'decision' || decision !== null);

/** The note and the actions that a ritual ends in. */
export function ritualEnd(supplier: Supplier, ritual: Ritual, form: RitualDraft, nowMs: number): RitualEnd {
  const { action, milestones, decision, isDeposit } = form;
  const title = ritualTitle(ritual.kind);
  const head = decision === null ? title : `${title}: ${decisionText(decision)}`;
  return {
    note: {
      text: ritualText(head, saidIn(ritual, form)).slice(0, 20_000),
      quote: null,
      thread: null,
      messageKey: null,
      supplierId: supplier.id,
      personId: null,
      tags: ritualTags(ritual.kind, decision),
    },
    ledger: ritual.ledger !== null && isDeposit ? { ...ritual.ledger, reason: title } : null,
    actions: [action, ...milestones, reviewOf(form)].flatMap((one) => actionsFor([supplier.id], one, nowMs)),
  };
}

/** What was answered, with the milestones where the form has them and the day to look again at the end. */
function saidIn({ kind, endsIn }: Ritual, { answers, milestones, reviewAtMs }: RitualDraft) {
  const said = ritualQuestions(kind).map((question, index) => ({ question, answer: answers[index] ?? '' }));
  if (endsIn !== 'milestones') return said;
  const planned = milestones.filter(({ title }) => title.trim() !== '').map(milestoneText);
  return [
    ...said.toSpliced(IMPROVEMENT.goal + 1, 0, { question: t('milestones'), answer: planned.join('\n') }),
    { question: t('improvementReview'), answer: reviewAtMs === null ? '' : dayText(reviewAtMs) },
  ];
}

/** The day to look again as an action; one without a title, and so none, while nobody said when. */
const reviewOf = ({ reviewAtMs }: Pick<RitualDraft, 'reviewAtMs'>): ActionDraft =>
  reviewAtMs === null ? NO_ACTION : { ...NO_ACTION, title: t('improvementReviewItem'), dueAtMs: reviewAtMs };

const milestoneText = (milestone: ActionDraft): string =>
  t('milestoneLine', milestone.title.trim(), ...milestoneFacts(milestone));

/** Who sees to a milestone and by when, or that nobody said. */
export const milestoneFacts = ({ owner, dueAtMs }: ActionDraft): readonly [string, string] => [
  owner.trim() || t('milestoneNobody'),
  dueAtMs === null ? t('milestoneNoDay') : dayText(dueAtMs),
];

/** The action as an item with each of these, null standing for nobody in particular; none while nothing is written. */
export function actionsFor(
  suppliers: readonly (SupplierId | null)[],
  { title, side, owner, dueAtMs }: ActionDraft,
  nowMs: number,
): Item[] {
  if (title.trim() === '') return [];
  const start = { kind: 'action', title: title.trim(), side, dueAtMs, source: null } as const;
  return suppliers.map((id) => ({
    ...newItem(crypto.randomUUID(), id, start, nowMs),
    owner: { side, name: owner.trim() },
  }));
}
