import type { Box, Point } from '../hints/sparkline.ts';
import type { LedgerPoint } from './ledger.ts';

/**
 * The account over time, from its first entry to now, as a line of steps: it stands where it is until the next entry.
 * `zeroY` is the height of an account on which nothing was ever put. No entries give no points.
 */
export function ledgerLine(
  entries: readonly LedgerPoint[],
  nowMs: number,
  box: Box,
): { readonly points: readonly Point[]; readonly zeroY: number } {
  const levels = [0, ...entries.map(({ level }) => level)];
  const low = Math.min(...levels);
  const span = Math.max(...levels) - low || 1;
  const yOf = (level: number) => round(box.inset + (box.height - 2 * box.inset) * (1 - (level - low) / span));
  const firstMs = entries[0]?.atMs ?? nowMs;
  const lastMs = Math.max(nowMs, entries.at(-1)?.atMs ?? nowMs);
  const xOf = (atMs: number) =>
    round(box.inset + ((box.width - 2 * box.inset) * (atMs - firstMs)) / (lastMs - firstMs || 1));
  const steps = entries.flatMap(({ atMs, level }, index) => [
    { x: xOf(atMs), y: yOf(entries[index - 1]?.level ?? 0) },
    { x: xOf(atMs), y: yOf(level) },
  ]);
  const last = steps.at(-1);
  return { points: last === undefined ? [] : [...steps, { x: xOf(lastMs), y: last.y }], zeroY: yOf(0) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
