/** Solves `a · x = b` for a symmetric positive definite `a` (Cholesky). */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const lower = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = at(a[i], j);
      for (let k = 0; k < j; k += 1) sum -= at(lower[i], k) * at(lower[j], k);
      const row = lower[i] ?? new Float64Array(n);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(lower[j], j);
    }
  }
  return backSubstitute(lower, forwardSubstitute(lower, b));
}

/** An element that is known to be there. */
export const at = (row: ArrayLike<number> | undefined, index: number): number => row?.[index] ?? 0;

function forwardSubstitute(lower: readonly Float64Array[], b: readonly number[]): number[] {
  const y: number[] = [];
  for (const [i, value] of b.entries()) {
    let sum = value;
    for (let k = 0; k < i; k += 1) sum -= at(lower[i], k) * at(y, k);
    y.push(sum / at(lower[i], i));
  }
  return y;
}

function backSubstitute(lower: readonly Float64Array[], y: readonly number[]): number[] {
  const x = y.map(() => 0);
  for (let i = y.length - 1; i >= 0; i -= 1) {
    let sum = at(y, i);
    for (let k = i + 1; k < y.length; k += 1) sum -= at(lower[k], i) * at(x, k);
    x[i] = sum / at(lower[i], i);
  }
  return x;
}
