import * as z from 'zod/mini';
import { CharterId, PersonId, SupplierId } from '../ids.ts';
import { ThreadRef } from '../message/message.ts';

const text = (max: number) => z.string().check(z.maxLength(max));
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
});
export type CharterRow = z.infer<typeof CharterRow>;

/** One step of the escalation ladder, lowest first. A step names a person; it never sends anything. */
export const LadderStep = z.strictObject({
  title: text(200),
  personId: z.nullable(PersonId),
  contact: text(300),
  /** Working hours to wait on the step before the next one. */
  waitHours: z.number().check(z.nonnegative()),
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
  rows: z.array(CharterRow).check(z.maxLength(200)),
  ladder: z.array(LadderStep).check(z.maxLength(20)),
  meetings: z.array(Meeting).check(z.maxLength(50)),
  scopeIn: z.array(text(300)).check(z.maxLength(100)),
  scopeOut: z.array(text(300)).check(z.maxLength(100)),
  signOffs: z.array(SignOff).check(z.maxLength(200)),
  sample: z.boolean(),
  rev: z.number(),
});
export type Charter = z.infer<typeof Charter>;
