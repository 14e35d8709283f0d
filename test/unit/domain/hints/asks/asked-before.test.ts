import { expect, test } from 'vitest';
import { type EarlierAsk, repeatsIn } from '../../../../../lib/domain/hints/asks/asked-before.ts';
import { asksIn } from '../../../../../lib/domain/hints/asks/find-asks.ts';
import { NOON_MS } from '../../../builders.ts';
import { ASKED_ANEW, ASKED_ONCE_MORE } from './ask-examples.ts';

const DAY_MS = 86_400_000;
const message = { key: 'now', side: 'theirs', threadKey: 't1', atMs: NOON_MS } as const;
const before = (text: string, given: Partial<EarlierAsk> = {}): EarlierAsk => ({
  key: 'before',
  side: 'theirs',
  threadKey: 't2',
  atMs: NOON_MS - 30 * DAY_MS,
  topics: asksIn(text).map(({ topic }) => topic),
  ...given,
});
const repeats = (text: string, ...earlier: readonly EarlierAsk[]) =>
  repeatsIn(asksIn(text), message, earlier);

test.each(ASKED_ONCE_MORE)('“%s” asks again for “%s”', (text, earlier) => {
  expect(repeats(text, before(earlier))).toHaveLength(1);
});

test.each(ASKED_ANEW)('“%s” is another question than “%s”', (text, earlier) => {
  expect(repeats(text, before(earlier))).toEqual([]);
});

const report = 'Could you send us the quality report for May?';

test('the times at which it was asked are told, earliest first, with its sentence', () => {
  const text = `Hello Ana. ${report}`;
  const asked = [40, 10, 20].map((days) =>
    before(report, { key: `m${days}`, atMs: NOON_MS - days * DAY_MS }),
  );
  expect(repeats(text, ...asked)).toEqual([
    { start: 11, end: text.length, askedAtMs: [40, 20, 10].map((days) => NOON_MS - days * DAY_MS) },
  ]);
});

test.each([
  ['of the other side', { side: 'ours' }],
  ['of the same message', { key: 'now' }],
  ['of the same day', { atMs: NOON_MS - 3_600_000 }],
  ['of years ago', { atMs: NOON_MS - 800 * DAY_MS }],
  ['of a later message', { atMs: NOON_MS + DAY_MS }],
] as const)('a question %s is no repetition', (_, given) => {
  expect(repeats(report, before(report, given))).toEqual([]);
});

test('what stands in every mail of a sender is no repetition', () => {
  const weekly = [1, 2, 3, 4, 5].map((week) =>
    before(report, { key: `w${week}`, atMs: NOON_MS - week * 7 * DAY_MS }),
  );
  expect(repeats(report, ...weekly)).toEqual([]);
});

test('the date of a delivery is asked for again in its own thread only', () => {
  const text = 'Could you confirm the delivery date?';
  expect(repeats(text, before(text))).toEqual([]);
  expect(repeats(text, before('When is the delivery date?', { threadKey: 't1' }))).toHaveLength(1);
});

test('what is kept of a question holds none of its words', () => {
  expect(JSON.stringify(asksIn(report).map(({ topic }) => topic))).toMatch(/^\["[0-9a-f]{16}"\]$/);
});
