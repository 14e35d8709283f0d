import type { Item, ItemKind } from '../../lib/domain/journal/item.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

/** Kinds in the order in which a form offers them. */
export const itemKinds = [
  'commitment',
  'action',
  'request',
  'initiative',
  'constraint',
  'escalation',
] as const satisfies readonly ItemKind[];

const kinds: Record<ItemKind, MessageKey> = {
  commitment: 'kindCommitment',
  action: 'kindAction',
  request: 'kindRequest',
  initiative: 'kindInitiative',
  constraint: 'kindConstraint',
  escalation: 'kindEscalation',
};

/** What kind of thing it is, in one word. */
export const kindText = (kind: ItemKind): string => t(kinds[kind]);

const states: Record<Item['state'], MessageKey> = {
  open: 'itemOpen',
  kept: 'itemKept',
  missed: 'itemMissed',
  released: 'itemReleased',
  done: 'itemDone',
  dropped: 'itemDropped',
  accepted: 'itemAccepted',
  declined: 'itemDeclined',
  idea: 'itemIdea',
  prototype: 'itemPrototype',
  live: 'itemLive',
  stopped: 'itemStopped',
  lifted: 'itemLifted',
  settled: 'itemSettled',
};

/** What became of it, in a word or two. */
export const itemStateText = (state: Item['state']): string => t(states[state]);
