import { chance } from './chance.ts';

/** Ranks from 1, ties sharing the mean rank. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** A prediction and the truth about it; `truth` is 0 or 1 for classes. */
export type Judged = { readonly predicted: number; readonly truth: number; readonly group: string };

/** Spearman's rank correlation. */
export function spearman(rows: readonly Judged[]): number {
  const a = ranksOf(rows.map(({ predicted }) => predicted));
  const b = ranksOf(rows.map(({ truth }) => truth));
  return correlation(a, b);
}

/** Chance that a positive is scored above a negative (area under the ROC curve). */
export function auc(rows: readonly Judged[]): number {
  const ranks = ranksOf(rows.map(({ predicted }) => predicted));
  const positives = rows.filter(({ truth }) => truth === 1).length;
  const sum = rows.reduce((total, { truth }, i) => total + (truth === 1 ? (ranks[i] ?? 0) : 0), 0);
  return (sum - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
}

/** F1 of `predicted > 0`. */
export function f1(rows: readonly Judged[]): number {
  const hits = rows.filter(({ predicted, truth }) => predicted > 0 && truth === 1).length;
  const wrong = rows.filter(({ predicted, truth }) => predicted > 0 !== (truth === 1)).length;
  return (2 * hits) / (2 * hits + wrong);
}

const RESAMPLES = 400;

/** 95 % bootstrap interval of a measure, resampled by group. */
export function interval(
  rows: readonly Judged[],
  measure: (rows: readonly Judged[]) => number,
): [number, number] {
  const groups = [...Map.groupBy(rows, ({ group }) => group).values()];
  const random = chance(20_261);
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])),
  )
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const quantile = (share: number) => values[Math.round(share * (values.length - 1))] ?? Number.NaN;
  return [quantile(0.025), quantile(0.975)];
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [i, value] of a.entries()) {
    const offA = value - meanA;
    const offB = (b[i] ?? meanB) - meanB;
    both += offA * offB;
    squaresA += offA ** 2;
    squaresB += offB ** 2;
  }
  return both / Math.sqrt(squaresA * squaresB);
}
