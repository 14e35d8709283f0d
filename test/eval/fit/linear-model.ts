import { at, solve } from './solve.ts';

/** One example: feature values in a fixed order, what is to be predicted, how much it counts, and what is given before any fit. */
export type Example = {
  readonly x: Float64Array;
  readonly y: number;
  readonly weight: number;
  readonly given: number;
};

/** A prediction `intercept + Σ weights · x` on raw feature values. `standardised` says how much each feature moves it. */
export type LinearModel = {
  readonly intercept: number;
  readonly weights: readonly number[];
  readonly standardised: readonly number[];
};

/** Least squares for scores, log-odds for classes (y = 0 or 1); both with a penalty on squared weights. */
export type Method = 'ridge' | 'logistic';

const NEWTON_STEPS = 12;

/** Fits a model on standardised features with penalty `lambda`, and states it on raw ones. */
export function fitLinear(examples: readonly Example[], method: Method, lambda: number): LinearModel {
  const { means, deviations } = momentsOf(examples);
  const rows = examples.map(({ x }) => x.map((value, j) => (value - at(means, j)) / at(deviations, j)));
  const { bias, beta } =
    method === 'ridge' ? leastSquares(rows, examples, lambda) : logOdds(rows, examples, lambda);
  const weights = beta.map((value, j) => value / at(deviations, j));
  const shift = weights.reduce((sum, weight, j) => sum + weight * at(means, j), 0);
  return { intercept: bias - shift, weights, standardised: beta };
}

/** What the model says about one example, with what is given. */
export const predict = (model: LinearModel, { x, given }: Pick<Example, 'x' | 'given'>): number =>
  x.reduce((sum, value, j) => sum + value * at(model.weights, j), model.intercept + given);

function leastSquares(rows: readonly Float64Array[], examples: readonly Example[], lambda: number) {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = examples.reduce((sum, { y, weight, given }) => sum + weight * (y - given), 0) / total;
  const weights = examples.map(({ weight }) => weight);
  const pull = examples.map(({ y, weight, given }) => weight * (y - given - bias));
  return { bias, beta: solve(gram(rows, weights, lambda), project(rows, pull)) };
}

function logOdds(rows: readonly Float64Array[], examples: readonly Example[], lambda: number) {
  const withBias = rows.map((row) => Float64Array.from([...row, 1]));
  const size = (withBias[0]?.length ?? 1) - 1;
  let beta = Array.from({ length: size + 1 }, () => 0);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const chances = withBias.map((row, i) => 1 / (1 + Math.exp(-dot(row, beta) - (examples[i]?.given ?? 0))));
    const curvature = chances.map((p, i) => (examples[i]?.weight ?? 0) * p * (1 - p) + 1e-9);
    const pull = chances.map((p, i) => (examples[i]?.weight ?? 0) * ((examples[i]?.y ?? 0) - p));
    const slope = project(withBias, pull).map((value, j) =>
      j < size ? value - lambda * at(beta, j) : value,
    );
    const move = solve(gram(withBias, curvature, lambda, size), slope);
    beta = beta.map((value, j) => value + at(move, j));
  }
  return { bias: at(beta, size), beta: beta.slice(0, size) };
}

const dot = (row: Float64Array, beta: readonly number[]): number =>
  row.reduce((sum, value, j) => sum + value * at(beta, j), 0);

function project(rows: readonly Float64Array[], pull: readonly number[]): number[] {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const [i, row] of rows.entries())
    for (let j = 0; j < sums.length; j += 1) sums[j] = at(sums, j) + at(row, j) * at(pull, i);
  return [...sums];
}

/** Weighted `XᵀX` plus the penalty on the first `penalised` diagonal elements. */
function gram(
  rows: readonly Float64Array[],
  weights: readonly number[],
  lambda: number,
  penalised = Infinity,
) {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < size; j += 1) {
      const scaled = at(row, j) * at(weights, i);
      const into = sums[j];
      if (scaled === 0 || into === undefined) continue;
      for (let k = 0; k <= j; k += 1) into[k] = at(into, k) + scaled * at(row, k);
    }
  }
  return sums.map((_, j) =>
    Array.from({ length: size }, (_, k) => {
      const value = k <= j ? at(sums[j], k) : at(sums[k], j);
      return j === k && j < penalised ? value + lambda : value;
    }),
  );
}

function momentsOf(examples: readonly Example[]) {
  const size = examples[0]?.x.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const column = (of: (x: number, j: number) => number) =>
    Array.from(
      { length: size },
      (_, j) => examples.reduce((sum, { x, weight }) => sum + weight * of(at(x, j), j), 0) / total,
    );
  const means = column((x) => x);
  const variances = column((x, j) => (x - at(means, j)) ** 2);
  return { means, deviations: variances.map((variance) => Math.sqrt(variance) || 1) };
}
