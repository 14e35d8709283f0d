import * as z from 'zod/mini';
import { SupplierId } from '../ids.ts';
import { Address } from '../message/address.ts';
import { Host } from '../message/message.ts';

/** More recipients than this are not kept. */
export const MAX_TO = 20;

/** Scores of one message; each on its own scale, never summed. Null below the named minimum of words or in an unjudged language. */
export const Scores = z.strictObject({
  /** Higher is more formal; standard deviations of the fitted set. */
  formality: z.nullable(z.number()),
  /** The same without length and readability, for drift: a long mail is not formal because it is long. */
  formalityLengthFree: z.nullable(z.number()),
  politeness: z.nullable(z.number()),
  negativity: z.nullable(z.number()),
  hedging: z.nullable(z.number()),
  /** How much is said against the reader in person. Null in readings from before it was read. */
  attack: z._default(z.nullable(z.number()), null),
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

/** What one message does, as counts of its sentences. */
export const Acts = z.strictObject({
  /** Sentences that ask for something, questions included. */
  asks: z.number(),
  suggestions: z.number(),
  /** Sentences that want something done: what is asked for or proposed, without plain questions. None in older readings. */
  wants: z._default(z.number(), 0),
  disputes: z.number(),
  /** Sentences that contest, accuse or threaten. */
  problems: z.number(),
  /** Sentences that thank or propose: what makes a message more than its problem. */
  gives: z.number(),
  /** Says that it is urgent: its answer says nothing about usual ones. */
  urgent: z.boolean(),
  /** An answer that a machine wrote, such as an out-of-office note. */
  automatic: z.boolean(),
});
export type Acts = z.infer<typeof Acts>;

/** What a number, date or amount of a message is about. */
export const FactAbout = z.enum([
  'order',
  'delivery',
  'shipping',
  'due',
  'unit-price',
  'freight',
  'tooling',
  'total',
]);
export type FactAbout = z.infer<typeof FactAbout>;

/** An order number, a date or an amount as a message names it, to be held against later ones. Never its words. */
export const Fact = z.strictObject({
  about: FactAbout,
  /** `4500123`, `06-12` for the 12th of June, or `EUR 12400`. */
  value: z.string().check(z.maxLength(40)),
  /** Its sentence says that this is a change. */
  announced: z.boolean(),
});
export type Fact = z.infer<typeof Fact>;

/** Where a message was read: in a webmail, or in a file of old mail. */
export const ReadIn = z.enum([...Host.options, 'file']);
export type ReadIn = z.infer<typeof ReadIn>;

/** The numbers taken from one message. Never the text. Private. */
export const Reading = z.strictObject({
  /** `host:messageKey`: the same message is read once. */
  key: z.string().check(z.minLength(1), z.maxLength(1_100)),
  host: ReadIn,
  supplierId: SupplierId,
  /** Who wrote it. */
  address: Address,
  /** Whose message it is. Scores of ours only serve to hold our drafts against; they are in no drift and no drawing. */
  side: z._default(z.enum(['theirs', 'ours']), 'theirs'),
  /** Of ours: the followed senders it went to, as far as the page shows them. */
  to: z._default(z.array(Address).check(z.maxLength(MAX_TO)), []),
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
  /** Null in readings from before acts were read, and in languages that are not judged. */
  acts: z._default(z.nullable(Acts), null),
  facts: z._default(z.array(Fact).check(z.maxLength(20)), []),
  /** What it asks for, as hashes of the words that name it. */
  askedFor: z._default(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(12)), []),
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

/** Habits that are counted over many messages instead of scored in each. */
export const CountedKind = z.enum(['reply-time', 'suggestions', 'disputes', 'slips']);
export type CountedKind = z.infer<typeof CountedKind>;

/** Everything a hint about a sender can be about. */
export const HintKind = z.enum([...DriftKind.options, ...CountedKind.options]);
export type HintKind = z.infer<typeof HintKind>;

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
  kind: HintKind,
  reason: z.enum(['not-true', 'known-cause', 'new-normal', 'not-useful']),
  /** Free words of the user ("new account manager"), may be empty. */
  context: z.string().check(z.maxLength(1_000)),
  /** Keys of the recent readings the hint rested on. */
  readingKeys: z.array(z.string().check(z.maxLength(1_100))).check(z.maxLength(50)),
  atMs: z.number(),
});
export type Dismissal = z.infer<typeof Dismissal>;
