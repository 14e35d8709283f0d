import type { FindingSize, Findings } from './feature.ts';
import type { Marker, Scores } from './reading.ts';

/** Weights of one score by feature, with where they come from. A text that shows no feature scores the intercept. */
export type Coefficients = {
  readonly score: keyof Scores;
  readonly source: string;
  readonly licence: string;
  readonly by: FindingSize;
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
};

/** A score that shows its words: `value` is the intercept plus the weights of all markers. */
export type ExplainedScore = {
  readonly value: number;
  readonly intercept: number;
  readonly markers: readonly Marker[];
};

/** Weighted sum of findings, taken apart into one marker for each stretch of text that moved it. */
export function explainScore(findings: Findings, coefficients: Coefficients): ExplainedScore {
  const { score, intercept, weights, by } = coefficients;
  const markers: Marker[] = [];
  for (const [name, finding] of findings) {
    const weight = weights[name];
    if (weight === undefined) continue;
    const { traces } = finding;
    const total = traces.reduce((sum, trace) => sum + trace.amount, 0);
    for (const { start, end, amount } of traces)
      markers.push({
        start,
        end,
        score,
        reason: `${score}.${name}`,
        weight: (weight * finding[by] * amount) / total,
      });
  }
  return { value: markers.reduce((sum, marker) => sum + marker.weight, intercept), intercept, markers };
}
