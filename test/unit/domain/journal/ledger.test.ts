import { expect, test } from 'vitest';
import type { LedgerMark } from '../../../../lib/domain/journal/journal-entry.ts';
import { daysWithoutDeposit, foldLedger } from '../../../../lib/domain/journal/ledger.ts';
import { reworded } from '../../../../lib/domain/journal/reword.ts';
import { buildEntry, NOON_MS } from '../../builders.ts';

const DAY_MS = 86_400_000;
const marked = (day: number, ledger: LedgerMark | null) =>
  buildEntry({ createdAtMs: NOON_MS + day * DAY_MS, ledger });
const deposit = (side: LedgerMark['side'], weight: LedgerMark['weight'] = 1): LedgerMark => ({
  side,
  kind: 'deposit',
  weight,
  reason: '',
});

test('the line goes up with deposits and down with withdrawals of either side, by their weight', () => {
  const entries = [
    marked(3, { side: 'theirs', kind: 'withdrawal', weight: 3, reason: 'late without a word' }),
    marked(1, deposit('theirs', 2)),
    marked(2, null),
  ];
  expect(foldLedger(entries).map(({ atMs, level }) => [(atMs - NOON_MS) / DAY_MS, level])).toEqual([
    [1, 2],
    [3, -1],
  ]);
});

test('sixty days without a deposit of ours are told, fifty-nine are not', () => {
  const points = foldLedger([marked(0, deposit('ours')), marked(30, deposit('theirs'))]);
  expect(daysWithoutDeposit(points, NOON_MS + 59 * DAY_MS)).toBeNull();
  expect(daysWithoutDeposit(points, NOON_MS + 60 * DAY_MS)).toBe(60);
});

test('an account that nobody keeps asks for nothing', () => {
  expect(daysWithoutDeposit([], NOON_MS)).toBeNull();
});

test('earlier words of an entry are kept with the time since they stood', () => {
  const before = buildEntry({ text: 'Li sounded tired.' });
  const once = reworded(before, { ...before, text: 'Li was tired.' }, NOON_MS + 1);
  const twice = reworded(once, { ...once, text: 'Li had a bad day.' }, NOON_MS + 2);
  expect(twice.wordings).toEqual([
    { text: 'Li sounded tired.', atMs: NOON_MS },
    { text: 'Li was tired.', atMs: NOON_MS + 1 },
  ]);
});

test('other changes keep no wording', () => {
  const before = buildEntry();
  const tagged = reworded(before, { ...before, tags: ['call'] }, NOON_MS + 1);
  expect(tagged).toMatchObject({ wordings: [], editedAtMs: null });
});
