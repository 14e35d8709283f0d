import type { LinearModel } from './linear-model.ts';
import type { Spec } from './specs.ts';

/** More digits would only tell one machine's rounding from another's. */
const DIGITS = 2;

/** A module with one table of coefficients, formatted as our formatter leaves it. */
export function renderTable(
  { constant, score, about, source, licence, by }: Spec,
  { names, model }: { readonly names: readonly string[]; readonly model: LinearModel },
  figures: string,
): string {
  const weights = names
    .map((name, j) => ({ name, weight: rounded(model.weights[j] ?? 0) }))
    .filter(({ weight }) => weight !== 0)
    .map(({ name, weight }) => `    ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${weight},`);
  return `import type { Coefficients } from '../linear-score.ts';

/**
 * ${about} Written by \`node test/eval/fit/fit.ts\`; not edited by hand.
 *
 * Figures: ${figures}.
 */
export const ${constant}: Coefficients = {
  score: '${score}',
${field('source', source)}
${field('licence', licence)}
  by: '${by}',
  intercept: ${rounded(model.intercept)},
  weights: {
${weights.join('\n')}
  },
};
`;
}

const LINE_WIDTH = 110;

function field(name: string, text: string): string {
  const oneLine = `  ${name}: '${text}',`;
  return oneLine.length <= LINE_WIDTH ? oneLine : `  ${name}:\n    '${text}',`;
}

const rounded = (value: number): number => Number(value.toFixed(DIGITS));
