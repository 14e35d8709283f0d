import { expect, test } from 'vitest';
import { foldLedger } from '../../../../lib/domain/journal/ledger.ts';
import { ledgerLine } from '../../../../lib/domain/journal/ledger-line.ts';
import { buildEntry, NOON_MS } from '../../builders.ts';

const box = { width: 100, height: 20, inset: 0 };
const at = (day: number, kind: 'deposit' | 'withdrawal', weight: 1 | 2 | 3) =>
  buildEntry({ createdAtMs: NOON_MS + day * 86_400_000, ledger: { side: 'ours', kind, weight, reason: '' } });

test('entries stand at their time, and the account stays where it is until the next', () => {
  const entries = foldLedger([at(0, 'deposit', 2), at(80, 'withdrawal', 2)]);
  const { points, zeroY } = ledgerLine(entries, NOON_MS + 100 * 86_400_000, box);
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [0, 20],
    [0, 0],
    [80, 0],
    [80, 20],
    [100, 20],
  ]);
  expect(zeroY).toBe(20);
});

test('an account without entries has no line', () => {
  expect(ledgerLine([], NOON_MS, box).points).toEqual([]);
});
