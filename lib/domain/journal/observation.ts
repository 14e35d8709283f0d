import * as z from 'zod/mini';
import { Source } from '../glossary/term.ts';
import { ObservationId, PersonId, SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';

/** What can be observed about how two companies deal with each other. */
export const ObservationKind = z.enum(['suggestion', 'heads-up', 'dispute', 'anomaly', 'friction', 'ask']);
export type ObservationKind = z.infer<typeof ObservationKind>;

/** Something the user confirmed, or a proposal the user refused. Private. */
export const Observation = z.strictObject({
  id: ObservationId,
  supplierId: SupplierId,
  personId: z.nullable(PersonId),
  /** Whose doing it was. */
  side: z.enum(['ours', 'theirs']),
  kind: ObservationKind,
  state: z.enum(['confirmed', 'refused']),
  source: z.nullable(Source),
  note: text(2_000),
  /** When it happened: the time of the message, else of the press. */
  atMs: z.number(),
  /** Days of warning that a heads-up gave, or null when unknown. */
  leadDays: z.nullable(z.number().check(z.gte(0), z.lte(3_650))),
  /** How a dispute was settled; null for other kinds. */
  outcome: z.nullable(z.enum(['open', 'informal', 'formal'])),
  sample: z.boolean(),
  rev: z.number(),
});
export type Observation = z.infer<typeof Observation>;

/** What a new observation is made from. */
export const ObservationDraft = z.omit(Observation, { id: true, sample: true, rev: true });
export type ObservationDraft = z.infer<typeof ObservationDraft>;

/** Answers that a new kind starts with, so that the first refusal does not silence it. */
const PRIOR = { confirmed: 2, answers: 3 };
/** Proposals of one kind are shown as long as this share of them is confirmed. */
const MIN_ACCEPTED = 0.25;

/** Whether a kind is still proposed: refused too often, it waits until the user logs one of it again. */
export function isProposed(kind: ObservationKind, answered: readonly Observation[]): boolean {
  const own = answered.filter((each) => each.kind === kind);
  const confirmed = own.filter(({ state }) => state === 'confirmed').length;
  return (confirmed + PRIOR.confirmed) / (own.length + PRIOR.answers) >= MIN_ACCEPTED;
}

/** Days since something of a kind was confirmed, by one side; null when it never was. */
export function daysSince(
  kind: ObservationKind,
  side: Observation['side'],
  observations: readonly Observation[],
  nowMs: number,
): number | null {
  const times = observations
    .filter((each) => each.kind === kind && each.side === side && each.state === 'confirmed')
    .map(({ atMs }) => atMs);
  return times.length === 0 ? null : Math.max(0, Math.floor((nowMs - Math.max(...times)) / 86_400_000));
}
