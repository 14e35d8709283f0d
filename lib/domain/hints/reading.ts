import * as z from 'zod/mini';
import { SupplierId } from '../ids.ts';
import { Address } from '../message/address.ts';
import { Host } from '../message/message.ts';

/** Scores of one message; each on its own scale, never summed. Null below the named minimum of words or in an unjudged language. */
export const Scores = z.strictObject({
  /** Higher is more formal; standard deviations of the fitted set. */
  formality: z.nullable(z.number()),
  /** The same without length and readability, for drift: a long mail is not formal because it is long. */
  formalityLengthFree: z.nullable(z.number()),
  politeness: z.nullable(z.number()),
  negativity: z.nullable(z.number()),
  hedging: z.nullable(z.number()),
});
export type Scores = z.infer<typeof Scores>;

/** Countable habits of one message. */
export const Habits = z.strictObject({
  words: z.number(),
  /** 0 none … 5 "To whom it may concern". */
  salutation: z.number(),
  /** 0 none … 5 "Yours faithfully". */
  signOff: z.number(),
  contractions: z.number(),
  exclamations: z.number(),
  questions: z.number(),
  suggestions: z.number(),
  disputePhrases: z.number(),
});
export type Habits = z.infer<typeof Habits>;

/** The numbers taken from one message. Never the text. Private. */
export const Reading = z.strictObject({
  /** `host:messageKey`: the same message is read once. */
  key: z.string().check(z.minLength(1), z.maxLength(1_100)),
  host: Host,
  supplierId: SupplierId,
  address: Address,
  threadKey: z.nullable(z.string()),
  /** Place in its thread, oldest first, from 0. */
  position: z.number(),
  sentAtMs: z.nullable(z.number()),
  readAtMs: z.number(),
  /** Hash of the own text, so that a changed body is read again. */
  textHash: z.string(),
  /** BCP 47 of the recognised language, or null. */
  language: z.nullable(z.string()),
  scores: Scores,
  habits: Habits,
});
export type Reading = z.infer<typeof Reading>;

/** A stretch `[start, end)` of own text that moved a score, why, and which way. */
export type Marker = {
  readonly start: number;
  readonly end: number;
  /** Key of the reason in words, e.g. `formality.salutation-formal`; the interface writes the sentence. */
  readonly reason: string;
  readonly score: keyof Scores;
  /** Contribution to the score, signed, in the score's unit. */
  readonly weight: number;
};

/** What is normal for one sender on one score: middle and spread (one standard deviation) of `n` earlier readings. */
export type Baseline = {
  readonly score: keyof Scores;
  readonly median: number;
  readonly spread: number;
  readonly n: number;
};

/** What drift is judged on. */
export const DriftKind = z.enum(['formality', 'politeness', 'negativity']);
export type DriftKind = z.infer<typeof DriftKind>;

/** A sustained departure of one sender from their own baseline. Never from one message (rule G2). */
export type Drift = {
  readonly kind: DriftKind;
  readonly direction: 'up' | 'down';
  readonly strength: 'notice' | 'strong';
  /** Statistic of the rule in `drift.ts`, in standard errors. */
  readonly z: number;
  readonly recent: { readonly mean: number; readonly n: number; readonly keys: readonly string[] };
  readonly baseline: {
    readonly median: number;
    readonly n: number;
    readonly fromMs: number | null;
    readonly toMs: number | null;
  };
};

/** A hint the user put away, and why. It stays away for the readings it rested on. */
export const Dismissal = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  address: Address,
  kind: DriftKind,
  reason: z.enum(['not-true', 'known-cause', 'new-normal', 'not-useful']),
  /** Free words of the user ("new account manager"), may be empty. */
  context: z.string().check(z.maxLength(1_000)),
  /** Keys of the recent readings the hint rested on. */
  readingKeys: z.array(z.string().check(z.maxLength(1_100))).check(z.maxLength(50)),
  atMs: z.number(),
});
export type Dismissal = z.infer<typeof Dismissal>;
