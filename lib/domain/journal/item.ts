import * as z from 'zod/mini';
import { Source } from '../glossary/term.ts';
import { ItemId, SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { GainShare } from './gain-share.ts';
import type { LedgerMark } from './journal-entry.ts';
import { Payback } from './payback.ts';

/** What every tracked item has. */
const shared = {
  id: ItemId,
  /** With whom; null for what concerns our own way of working. */
  supplierId: z.nullable(SupplierId),
  /** What it is about, in one line. */
  title: text(500).check(z.minLength(1)),
  owner: z.strictObject({ side: z.enum(['ours', 'theirs']), name: text(200) }),
  /** The day it is due, in epoch milliseconds at the end of that day where the user is; null without a date. */
  dueAtMs: z.nullable(z.number()),
  /** The sentence it was logged from, or null. */
  source: z.nullable(Source),
  note: text(2_000),
  createdAtMs: z.number(),
  closedAtMs: z.nullable(z.number()),
  sample: z.boolean(),
  rev: z.number(),
};

/** A promise of either side. Kept or missed, it proposes an entry of the ledger. */
export const Commitment = z.strictObject({
  ...shared,
  kind: z.literal('commitment'),
  state: z.enum(['open', 'kept', 'missed', 'released']),
});

/** Something somebody is to do. */
export const Action = z.strictObject({
  ...shared,
  kind: z.literal('action'),
  state: z.enum(['open', 'done', 'dropped']),
});

/** Something new that one side asks for, to be looked at in the next review. */
export const Request = z.strictObject({
  ...shared,
  kind: z.literal('request'),
  state: z.enum(['open', 'accepted', 'declined']),
});

/** An idea on its way: both owners, its stage, and what the supplier got back for it. */
export const Initiative = z.strictObject({
  ...shared,
  kind: z.literal('initiative'),
  state: z.enum(['idea', 'prototype', 'live', 'stopped']),
  otherOwner: text(200),
  /** What the supplier got back; empty while nothing. */
  gaveBack: text(1_000),
  /** What it saves and how that is divided; null while nothing was agreed. */
  gainShare: z._default(z.nullable(GainShare), null),
  /** When it pays back what it costs; null while nobody asked. */
  payback: z._default(z.nullable(Payback), null),
});

/** What one side can't do otherwise, and what the other changed because of it. */
export const Constraint = z.strictObject({
  ...shared,
  kind: z.literal('constraint'),
  state: z.enum(['open', 'lifted']),
  /** What we changed because of it; empty while nothing. */
  weChanged: text(1_000),
});

/** An issue that went up the ladder. */
export const Escalation = z.strictObject({
  ...shared,
  kind: z.literal('escalation'),
  state: z.enum(['open', 'settled']),
  /** The step of the ladder it went to, in words. */
  step: text(200),
  /** What was tried informally before; empty when nothing was. */
  informalTried: text(1_000),
  outcome: text(1_000),
});

/** A commitment, action, request, initiative, constraint or escalation. Times in epoch milliseconds. */
export const Item = z.discriminatedUnion('kind', [
  Commitment,
  Action,
  Request,
  Initiative,
  Constraint,
  Escalation,
]);
export type Item = z.infer<typeof Item>;
/** What kind of item it is. */
export type ItemKind = Item['kind'];
/** An item of one kind. */
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;

/** Whether something is still to come of it. */
export const isOpenItem = ({ state }: Item): boolean => ['open', 'idea', 'prototype'].includes(state);

/** How an open item stands to its date. `soon`: within a week. */
export function dueStateOf(item: Item, nowMs: number): 'none' | 'later' | 'soon' | 'overdue' {
  if (item.dueAtMs === null || !isOpenItem(item)) return 'none';
  if (item.dueAtMs < nowMs) return 'overdue';
  return item.dueAtMs - nowMs <= 7 * 86_400_000 ? 'soon' : 'later';
}

/** Open items in the order in which they want attention: by date, then those without one, oldest first. */
export const dueList = (items: readonly Item[]): Item[] =>
  items
    .filter(isOpenItem)
    .toSorted(
      (a, b) =>
        (a.dueAtMs ?? Number.POSITIVE_INFINITY) - (b.dueAtMs ?? Number.POSITIVE_INFINITY) ||
        a.createdAtMs - b.createdAtMs,
    );

/** After so many days without anything given back for an idea, we are reminded of our own part. */
export const GIVE_BACK_DAYS = 60;

/** Days since an idea of theirs came without anything going back to them, once they are {@link GIVE_BACK_DAYS} or more; else null. */
export function daysOwed(item: Item, nowMs: number): number | null {
  if (item.kind !== 'initiative' || item.owner.side !== 'theirs' || item.state === 'stopped') return null;
  const days = Math.floor((nowMs - item.createdAtMs) / 86_400_000);
  return item.gaveBack.trim() === '' && days >= GIVE_BACK_DAYS ? days : null;
}

/** Whether a constraint of theirs is known to us and nothing changed on our side: written down, and no more. */
export const isOnlyNoted = (item: Item): boolean =>
  item.kind === 'constraint' &&
  item.state === 'open' &&
  item.owner.side === 'theirs' &&
  item.weChanged.trim() === '';

/** What a promise that was kept or missed may mean for the trust account with its supplier; null for everything else. */
export function ledgerMarkOf(item: Item): LedgerMark | null {
  if (
    item.supplierId === null ||
    item.kind !== 'commitment' ||
    (item.state !== 'kept' && item.state !== 'missed')
  )
    return null;
  const kind = item.state === 'kept' ? 'deposit' : 'withdrawal';
  return { side: item.owner.side, kind, weight: 1, reason: item.title };
}
