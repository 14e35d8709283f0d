import { expect, test } from 'vitest';
import { PersonId, SupplierId } from '../../../../lib/domain/ids.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { isThere, mergedPerson, movedPerson } from '../../../../lib/domain/relationship/change-people.ts';
import { noticePeople } from '../../../../lib/domain/relationship/notice-people.ts';
import { buildPerson, NOON_MS } from '../../builders.ts';

const DAY = 86_400_000;
const li = Address.parse('li@harbour-castings.example.com');
const mo = Address.parse('mo@harbour-castings.example.com');

test('what only one of two records says is kept, and the kept record wins where both do', () => {
  const kept = buildPerson({ role: '', fromMs: NOON_MS });
  const other = buildPerson({
    role: 'buyer',
    addresses: [mo, li],
    phone: '1',
    fromMs: NOON_MS - DAY,
    name: 'Wen',
  });
  expect(mergedPerson(kept, other)).toEqual({
    ...kept,
    role: 'buyer',
    phone: '1',
    addresses: [li, mo],
    fromMs: NOON_MS - DAY,
  });
});

test('somebody who changes company leaves with the day and begins there without the old addresses', () => {
  const to = { id: PersonId.parse('new'), supplierId: SupplierId.parse('delta') };
  const { left, joined } = movedPerson(buildPerson(), to, NOON_MS);
  expect(left).toEqual(buildPerson({ toMs: NOON_MS }));
  expect(joined).toMatchObject({
    ...to,
    name: 'Li Wen',
    addresses: [],
    role: '',
    fromMs: NOON_MS,
    toMs: null,
  });
  expect([isThere(left, NOON_MS), isThere(joined, NOON_MS), isThere(joined, NOON_MS - 1)]).toEqual([
    false,
    true,
    false,
  ]);
});

const readings = (address: Address, ...days: readonly number[]) =>
  days.map((day) => ({ address, sentAtMs: NOON_MS - day * DAY, side: 'theirs' as const }));

test('a sender without a person is noticed with how many messages were read', () => {
  const { newSenders } = noticePeople([buildPerson()], readings(mo, 3, 1), NOON_MS);
  expect(newSenders).toEqual([{ address: mo, n: 2, lastAtMs: NOON_MS - DAY }]);
});

test('who fell silent while others write on is noticed; silence of all, of few messages or of who left is not', () => {
  const silent = readings(li, 130, 125, 120);
  const stale = (all: ReturnType<typeof readings>, person = buildPerson()) =>
    noticePeople([person], all, NOON_MS).stale.length;
  expect(stale([...silent, ...readings(mo, 2)])).toBe(1);
  expect(stale(silent)).toBe(0);
  expect(stale([...readings(li, 120), ...readings(mo, 2)])).toBe(0);
  expect(stale([...silent, ...readings(mo, 2)], buildPerson({ toMs: NOON_MS - DAY }))).toBe(0);
});

test('our own mail to a supplier makes nobody new there', () => {
  const ours = readings(mo, 3, 1).map((reading) => ({ ...reading, side: 'ours' as const }));
  expect(noticePeople([buildPerson()], ours, NOON_MS).newSenders).toEqual([]);
});

test('who is said to be still there is silent again only after as long a silence since', () => {
  const all = [...readings(li, 230, 225, 220), ...readings(mo, 2)];
  const stale = (daysAgo: number) =>
    noticePeople([buildPerson({ stillThereAtMs: NOON_MS - daysAgo * DAY })], all, NOON_MS).stale.length;
  expect(stale(1)).toBe(0);
  expect(stale(91)).toBe(0);
  expect(stale(93)).toBe(1);
});
