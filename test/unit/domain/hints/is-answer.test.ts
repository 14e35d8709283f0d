import { expect, test } from 'vitest';
import { isAnswer } from '../../../../lib/domain/hints/is-answer.ts';
import { buildActs, buildReading } from './build-reading.ts';

const HOUR_MS = 3_600_000;
const wish = (at: number, side: 'ours' | 'theirs' = 'ours', wants = 1) =>
  buildReading({ key: `gmail:${side}${at}`, side, sentAtMs: at * HOUR_MS, acts: buildActs({ wants }) });
const mail = { key: 'gmail:now', side: 'theirs', sentAtMs: 10 * HOUR_MS } as const;

test('a message answers the wish of the other side right before it', () => {
  expect(isAnswer(mail, [wish(1), wish(9)])).toBe(true);
});

test.each([
  ['nothing stands before it', []],
  ['what stands before it wants nothing', [wish(1), wish(9, 'ours', 0)]],
  ['they wrote last', [wish(1), wish(9, 'theirs', 0)]],
  ['the wish came later', [wish(11)]],
  ['nobody knows what stands before it does', [{ ...wish(9), acts: null }]],
])('it answers nothing when %s', (_, thread) => {
  expect(isAnswer(mail, thread)).toBe(false);
});

test('a message without a time has no place in an order', () => {
  expect(isAnswer({ ...mail, sentAtMs: null }, [wish(9)])).toBe(false);
});
