import * as z from 'zod/mini';

/** What a draft is checked for. Each kind has a switch of its own. */
export const DraftKind = z.enum([
  'discouraged',
  'unsettled',
  'urgency',
  'soon',
  'day-end',
  'part-of-day',
  'relative-day',
  'relative-week',
  'period-end',
  'quarter',
  'week-number',
  'frequency',
  'duration',
  'vague-duration',
  'approximate-date',
  'numeric-date',
  'clock-time',
  'incoterm',
  'idiom',
  'blame',
  'escalation',
  'off-limits',
  'missing-reason',
  'formality',
  'more-formal',
  'number-format',
  'magnitude',
  'unit',
]);
export type DraftKind = z.infer<typeof DraftKind>;

/** Kinds that are too frequent in ordinary mail to be shown unasked (figures: test/eval/results/drafts.json). */
const OFF_BY_DEFAULT: ReadonlySet<DraftKind> = new Set<DraftKind>([
  'soon',
  'part-of-day',
  'relative-day',
  'quarter',
  'duration',
  'missing-reason',
  'formality',
  'number-format',
  'magnitude',
  'unit',
]);

/** The user's own choices, where they differ from the default. */
export const DraftSwitches = z.partialRecord(DraftKind, z.boolean());
export type DraftSwitches = z.infer<typeof DraftSwitches>;

/** Whether drafts are checked for a kind. */
export const isKindOn = (switches: DraftSwitches, kind: DraftKind): boolean =>
  switches[kind] ?? !OFF_BY_DEFAULT.has(kind);
