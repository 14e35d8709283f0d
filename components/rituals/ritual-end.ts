import * as z from 'zod/mini';
import { parseJson } from '../../lib/domain/exchange/structured/read-json.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { newItem } from '../../lib/domain/journal/new-item.ts';
import { DECISIONS, type Ritual, ritualTags, ritualText } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import type { RitualEnd } from '../../lib/storage/ritual-store.ts';
import type { ActionDraft } from './action-fields.tsx';
import { decisionText, ritualQuestions, ritualTitle } from './ritual-words.ts';

const RitualDraft = z.strictObject({
  answers: z.array(z.string()),
  action: z.strictObject({
    title: z.string(),
    side: z.enum(['ours', 'theirs']),
    owner: z.string(),
    dueAtMs: z.nullable(z.number()),
  }),
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

/** Nothing said yet. */
export const emptyForm = ({ questions, ledger }: Ritual): RitualDraft => ({
  answers: Array.from({ length: questions }, () => ''),
  action: { title: '', side: 'ours', owner: '', dueAtMs: null },
  decision: null,
  isDeposit: ledger !== null,
});

/** Whether there is something to store: words, and for the decision what was decided. */
export const isComplete = ({ kind }: Ritual, { answers, decision }: RitualDraft): boolean =>
  answers.some((answer) => answer.trim() !== '') && (kind !== 'decision' || decision !== null);

/** The note and the action that a ritual ends in. */
export function ritualEnd(supplier: Supplier, ritual: Ritual, form: RitualDraft, nowMs: number): RitualEnd {
  const { answers, action, decision, isDeposit } = form;
  const title = ritualTitle(ritual.kind);
  const said = ritualQuestions(ritual.kind).map((question, index) => ({
    question,
    answer: answers[index] ?? '',
  }));
  const head = decision === null ? title : `${title}: ${decisionText(decision)}`;
  return {
    note: {
      text: ritualText(head, said).slice(0, 20_000),
      quote: null,
      thread: null,
      messageKey: null,
      supplierId: supplier.id,
      personId: null,
      tags: ritualTags(ritual.kind, decision),
    },
    ledger: ritual.ledger !== null && isDeposit ? { ...ritual.ledger, reason: title } : null,
    actions: actionsFor([supplier.id], action, nowMs),
  };
}

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
