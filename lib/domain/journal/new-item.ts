import * as z from 'zod/mini';
import { Source } from '../glossary/term.ts';
import { ItemId, type SupplierId } from '../ids.ts';
import type { Item, ItemKind } from './item.ts';

/** What a form or a sentence gives for a new item. */
export const ItemStart = z.strictObject({
  kind: z.enum(['commitment', 'action', 'request', 'initiative', 'constraint', 'escalation']),
  title: z.string().check(z.minLength(1), z.maxLength(500)),
  side: z.enum(['ours', 'theirs']),
  dueAtMs: z.nullable(z.number()),
  source: z.nullable(Source),
});
export type ItemStart = z.infer<typeof ItemStart>;

/** A new item in its first state, with `id` as its identity. */
export function newItem(id: string, supplierId: SupplierId | null, start: ItemStart, nowMs: number): Item {
  const { kind, title, side, dueAtMs, source } = start;
  const shared = {
    id: ItemId.parse(id),
    supplierId,
    title,
    owner: { side, name: '' },
    dueAtMs,
    source,
    note: '',
    createdAtMs: nowMs,
    closedAtMs: null,
    sample: false,
    rev: 0,
  };
  if (kind === 'initiative')
    return { ...shared, kind, state: 'idea', otherOwner: '', gaveBack: '', gainShare: null, payback: null };
  if (kind === 'constraint') return { ...shared, kind, state: 'open', weChanged: '' };
  if (kind === 'escalation') {
    return { ...shared, kind, state: 'open', step: '', informalTried: '', outcome: '' };
  }
  return { ...shared, kind, state: 'open' };
}

/** States in which nothing is to come any more, by kind, as a press offers them. */
export const CLOSING = {
  commitment: ['kept', 'missed', 'released'],
  action: ['done', 'dropped'],
  request: ['accepted', 'declined'],
  initiative: ['prototype', 'live', 'stopped'],
  constraint: ['lifted'],
  escalation: ['settled'],
} as const satisfies { readonly [K in ItemKind]: readonly Extract<Item, { kind: K }>['state'][] };

/** The item in another state of its kind; closed from now on when nothing is to come. */
export const inState = (item: Item, state: Item['state'], nowMs: number): Item => {
  const isOpen = state === 'open' || state === 'idea' || state === 'prototype';
  // The states offered are those of the item's kind, so the pair is one of the union.
  return { ...item, state, closedAtMs: isOpen ? null : nowMs } as Item;
};

/** The end of a calendar day (`YYYY-MM-DD`) where the user is, or null for none. */
export function endOfDay(day: string): number | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return day === '' ? null : new Date(year, month - 1, date, 23, 59, 59).getTime();
}
