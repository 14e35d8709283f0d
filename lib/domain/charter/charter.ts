import * as z from 'zod/mini';
import { CharterId, PersonId, SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { ThreadRef } from '../message/message.ts';

/** Confirmations that are kept; the oldest go first. */
export const MAX_SIGN_OFFS = 200;
/** More rows than this nobody keeps to. */
export const MAX_ROWS = 200;

const Side = z.enum(['ours', 'theirs']);

/** Who tells whom what, how often, by which channel, in which detail, and where the official record is. */
export const CharterRow = z.strictObject({
  id: text(200),
  topic: text(300).check(z.minLength(1)),
  from: text(200),
  to: text(200),
  cadence: text(200),
  channel: text(200),
  detail: text(1_000),
  /** The official record of this topic, or null when none is named. */
  record: z.nullable(text(300)),
  owner: z.nullable(z.strictObject({ side: Side, name: text(200) })),
  /** Other words by which mail shows that it is about this topic. */
  words: z._default(z.array(text(100)).check(z.maxLength(30)), []),
  /** The rule, standard or contract clause that asks for this row; empty when none does. */
  requirement: z._default(text(300), ''),
});
export type CharterRow = z.infer<typeof CharterRow>;

/** One step of the escalation ladder, lowest first. A step names a person; it never sends anything. */
export const LadderStep = z.strictObject({
  title: text(200),
  personId: z.nullable(PersonId),
  contact: text(300),
  /** Working hours to wait on the step before the next one. */
  waitHours: z.number().check(z.nonnegative()),
  /** The cases the step is for ("critical defects only"); empty for all. */
  cases: z._default(text(200), ''),
});
export type LadderStep = z.infer<typeof LadderStep>;

/** A standing meeting and how it decides. */
export const Meeting = z.strictObject({
  title: text(200),
  cadence: text(200),
  attendees: text(500),
  decision: text(500),
});
export type Meeting = z.infer<typeof Meeting>;

/** The other side's confirmation of one version. */
export const SignOff = z.strictObject({
  version: z.number(),
  by: text(200),
  atMs: z.number(),
  thread: z.nullable(ThreadRef),
});
export type SignOff = z.infer<typeof SignOff>;

/** What makes a charter due for review at once, whatever its rhythm. */
export const MajorChange = z.strictObject({
  kind: z.enum(['product', 'people', 'incident']),
  atMs: z.number(),
});
export type MajorChange = z.infer<typeof MajorChange>;

/** The communication charter with one supplier: what both sides agreed about how they talk. */
export const Charter = z.strictObject({
  id: CharterId,
  supplierId: SupplierId,
  version: z.number(),
  /** When the agreement began; review dates count from here. */
  startedAtMs: z.number(),
  /** The user's word for it; decides the review rhythm after the first year. */
  stable: z.boolean(),
  lastReviewedAtMs: z.nullable(z.number()),
  /** The latest major change; it asks for a review until there was one. */
  majorChange: z._default(z.nullable(MajorChange), null),
  /** Whether anybody changed what the preset offered: a template alone is no agreement. */
  adapted: z._default(z.boolean(), true),
  rows: z.array(CharterRow).check(z.maxLength(MAX_ROWS)),
  ladder: z.array(LadderStep).check(z.maxLength(20)),
  meetings: z.array(Meeting).check(z.maxLength(50)),
  scopeIn: z.array(text(300)).check(z.maxLength(100)),
  scopeOut: z.array(text(300)).check(z.maxLength(100)),
  signOffs: z.array(SignOff).check(z.maxLength(MAX_SIGN_OFFS)),
  sample: z.boolean(),
  rev: z.number(),
});
export type Charter = z.infer<typeof Charter>;
