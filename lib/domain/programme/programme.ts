import * as z from 'zod/mini';
import { SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';

const step = z.nullable(z.number().check(z.gte(1), z.lte(5)));

/** More metrics than this are a report, not a scorecard. */
export const MAX_METRICS = 10;
/** A discovery session is no longer than two hours. */
export const MAX_SESSION_MINUTES = 120;
/** Questions about the readiness of each side. */
export const READINESS_QUESTIONS = 8;

/** An answer to a question of readiness; null while nobody answered. */
export const ReadinessAnswer = z.nullable(z.enum(['yes', 'partly', 'no']));
export type ReadinessAnswer = z.infer<typeof ReadinessAnswer>;

/** Something counted each quarter, with its share of the whole in percent and the user's own value in words. */
export const Metric = z.strictObject({ name: text(200), weightPercent: z.number(), value: text(200) });
export type Metric = z.infer<typeof Metric>;

/** What passes between two teams, in which format, who reads it, and where it breaks. */
export const Touchpoint = z.strictObject({
  team: text(200),
  information: text(300),
  format: text(200),
  readBy: text(200),
  breakdown: text(500),
});
export type Touchpoint = z.infer<typeof Touchpoint>;

/** What is to become better: from, to, in which unit, by when. */
export const Target = z.strictObject({
  what: text(300),
  from: text(60),
  to: text(60),
  unit: text(60),
  byMs: z.nullable(z.number()),
});
export type Target = z.infer<typeof Target>;

/** Something tried for four to six weeks before it becomes a habit. */
export const Pilot = z.strictObject({
  title: text(300),
  startsAtMs: z.nullable(z.number()),
  weeks: z.number(),
  goal: text(500),
  outcome: text(1_000),
});
export type Pilot = z.infer<typeof Pilot>;

/** A session of both sides that ends in a draft of glossary and charter. Lists are one entry per line. */
export const Discovery = z.strictObject({
  heldAtMs: z.nullable(z.number()),
  minutes: z.number(),
  objectives: z.array(text(300)).check(z.maxLength(50)),
  pains: z.array(text(300)).check(z.maxLength(50)),
  channels: z.array(text(300)).check(z.maxLength(50)),
  terms: z.array(text(200)).check(z.maxLength(100)),
  /** When both sides got the summary; null while they have not. */
  summarySharedAtMs: z._default(z.nullable(z.number()), null),
});
export type Discovery = z.infer<typeof Discovery>;

/** How the relationship with one supplier is meant to grow. Private. */
export const Programme = z.strictObject({
  /** That of the supplier: one programme each. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  supplierId: SupplierId,
  /** What they matter to us, 1 little … 5 much; null while nobody has said. */
  impact: step,
  /** How hard they are to replace or to supply from, 1 little … 5 much. */
  risk: step,
  volatility: z.nullable(z.enum(['low', 'medium', 'high'])),
  /** How we work together, in the user's words: a contract, a partnership, a joint venture. */
  engagement: text(300),
  /** On which categories, cost drivers and stages of the value chain both sides work together; empty is not agreed. */
  collaboration: z.strictObject({ categories: text(500), drivers: text(500), stages: text(500) }),
  readiness: z
    .array(z.strictObject({ ours: ReadinessAnswer, theirs: ReadinessAnswer }))
    .check(z.length(READINESS_QUESTIONS)),
  metrics: z.array(Metric).check(z.maxLength(MAX_METRICS)),
  /** What no number says, from each side. */
  words: z.strictObject({ ours: text(2_000), theirs: text(2_000) }),
  discovery: Discovery,
  touchpoints: z.array(Touchpoint).check(z.maxLength(100)),
  targets: z.array(Target).check(z.maxLength(50)),
  pilots: z.array(Pilot).check(z.maxLength(20)),
  sample: z.boolean(),
  rev: z.number(),
});
export type Programme = z.infer<typeof Programme>;

/** A programme in which nothing is said yet. */
export const newProgramme = (supplierId: SupplierId): Programme => ({
  id: supplierId,
  supplierId,
  impact: null,
  risk: null,
  volatility: null,
  engagement: '',
  collaboration: { categories: '', drivers: '', stages: '' },
  readiness: Array.from({ length: READINESS_QUESTIONS }, () => ({ ours: null, theirs: null })),
  metrics: [],
  words: { ours: '', theirs: '' },
  discovery: {
    heldAtMs: null,
    minutes: 90,
    objectives: [],
    pains: [],
    channels: [],
    terms: [],
    summarySharedAtMs: null,
  },
  touchpoints: [],
  targets: [],
  pilots: [],
  sample: false,
  rev: 0,
});
