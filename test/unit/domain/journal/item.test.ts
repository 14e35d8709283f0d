import { expect, test } from 'vitest';
import { ItemId, SupplierId } from '../../../../lib/domain/ids.ts';
import {
  dueList,
  dueStateOf,
  Item,
  type ItemKind,
  type ItemOf,
  isOnlyNoted,
} from '../../../../lib/domain/journal/item.ts';
import { inState, newItem } from '../../../../lib/domain/journal/new-item.ts';
import { NOON_MS } from '../../builders.ts';

const DAY_MS = 86_400_000;
const promise = (given: Partial<ItemOf<'commitment'>> = {}): ItemOf<'commitment'> => ({
  id: ItemId.parse('i'),
  kind: 'commitment',
  supplierId: SupplierId.parse('harbour'),
  title: 'Send the revised drawing',
  owner: { side: 'theirs', name: 'Li Wen' },
  state: 'open',
  dueAtMs: NOON_MS + DAY_MS,
  source: null,
  note: '',
  createdAtMs: NOON_MS,
  closedAtMs: null,
  sample: false,
  rev: 1,
  ...given,
});

test.each([
  [NOON_MS - 1, 'overdue'],
  [NOON_MS + 7 * DAY_MS, 'soon'],
  [NOON_MS + 8 * DAY_MS, 'later'],
  [null, 'none'],
])('an open promise due at %s is %s', (dueAtMs, state) => {
  expect(dueStateOf(promise({ dueAtMs }), NOON_MS)).toBe(state);
});

test('what is settled is not due', () => {
  expect(dueStateOf(promise({ state: 'kept', dueAtMs: 0 }), NOON_MS)).toBe('none');
});

test('the list begins with what is due first and ends with what has no date', () => {
  const items = [
    promise({ title: 'no date', dueAtMs: null }),
    promise({ title: 'later', dueAtMs: NOON_MS + 9 * DAY_MS }),
    promise({ title: 'kept', state: 'kept' }),
    promise({ title: 'now', dueAtMs: NOON_MS }),
  ];
  expect(dueList(items).map(({ title }) => title)).toEqual(['now', 'later', 'no date']);
});

test('a kind is read with its own states only', () => {
  expect(Item.safeParse(promise()).success).toBe(true);
  expect(Item.safeParse({ ...promise(), state: 'done' }).success).toBe(false);
});

const build = (kind: ItemKind, side: 'ours' | 'theirs' = 'theirs') =>
  newItem('i', SupplierId.parse('harbour'), { kind, side, title: 'x', dueAtMs: null, source: null }, NOON_MS);

test('an idea that was stored before payback and gain share were asked for is read with none', () => {
  const { payback: _payback, gainShare: _gainShare, ...stored } = build('initiative') as ItemOf<'initiative'>;
  expect(Item.parse(stored)).toMatchObject({ payback: null, gainShare: null });
});

test('an open constraint of theirs is only noted until we changed something', () => {
  const constraint = build('constraint');
  expect(isOnlyNoted(constraint)).toBe(true);
  expect(isOnlyNoted({ ...constraint, weChanged: ' ' } as Item)).toBe(true);
  expect(isOnlyNoted({ ...constraint, weChanged: 'Orders two weeks earlier' } as Item)).toBe(false);
});

test('a constraint of ours, one that was lifted, and a promise ask for no change of ours', () => {
  expect(isOnlyNoted(build('constraint', 'ours'))).toBe(false);
  expect(isOnlyNoted(inState(build('constraint'), 'lifted', NOON_MS))).toBe(false);
  expect(isOnlyNoted(promise())).toBe(false);
});
