import { expect, test } from 'vitest';
import { EntryId, PersonId, SupplierId } from '../../../../lib/domain/ids.ts';
import {
  ANY_ENTRY,
  createEntrySearch,
  type EntryFilter,
} from '../../../../lib/domain/journal/find-entries.ts';
import { buildEntry, buildSupplier, NOON_MS } from '../../builders.ts';
import { buildThread } from '../../messaging/build-requests.ts';

const harbour = buildSupplier().id;
const li = PersonId.parse('li');
const entry = (id: string, given: Parameters<typeof buildEntry>[0] = {}) =>
  buildEntry({ id: EntryId.parse(id), ...given });
const entries = [
  entry('crème', { text: 'Crème-coloured PUMP housings, 12 of them.', personId: li }),
  entry('price', { text: 'The price went up.', createdAtMs: NOON_MS + 10, thread: buildThread() }),
  entry('lost', { text: 'A lost thread.', thread: buildThread({ threadKey: null }) }),
  entry('gone', { text: 'Who was that?', supplierId: SupplierId.parse('gone') }),
  entry('paid', {
    text: 'They helped.',
    ledger: { side: 'theirs', kind: 'deposit', weight: 1, reason: 'weekend shift' },
  }),
];
const search = createEntrySearch(entries, new Set([harbour]), new Map([[li, 'Li Wen']]));
const found = (given: Partial<EntryFilter>) => search.find({ ...ANY_ENTRY, ...given }).map(({ id }) => id);

test.each([
  ['', ['crème', 'price', 'lost', 'gone', 'paid']],
  ['creme', ['crème']],
  ['pump 12', ['crème']],
  ['12 pump', ['crème']],
  ['ump', []],
  ['went pri', ['price']],
  ['weekend', ['paid']],
  ['wen', ['crème', 'price']],
  ['housings', ['crème', 'price', 'lost']],
])('%s finds what has words that begin so', (text, ids) => {
  expect(found({ text })).toEqual(ids);
});

test('a person, a time and a kind narrow it', () => {
  expect(found({ personId: li })).toEqual(['crème']);
  expect(found({ fromMs: NOON_MS + 1, toMs: NOON_MS + 10 })).toEqual(['price']);
  expect(found({ kind: 'ledger' })).toEqual(['paid']);
  expect(found({ kind: 'message' })).toEqual(['price', 'lost']);
});

test('an orphan has lost its thread or its supplier', () => {
  expect(found({ kind: 'orphan' })).toEqual(['lost', 'gone']);
});

test('a longer text looks through what was found, and a shorter one through all again', () => {
  expect(found({ text: 'th' })).toEqual(['crème', 'price', 'lost', 'gone', 'paid']);
  expect(found({ text: 'the' })).toEqual(['crème', 'price', 'paid']);
  expect(found({ text: 'the price' })).toEqual(['price']);
  expect(found({ text: 'a' })).toEqual(['lost']);
});

test('entries are read in slices, and on the first key at the latest', () => {
  const slow = createEntrySearch(entries, new Set([harbour]));
  expect(slow.prepare(2)).toBe(true);
  expect(slow.find({ ...ANY_ENTRY, text: 'helped' })).toHaveLength(1);
  expect(slow.prepare(2)).toBe(false);
});
