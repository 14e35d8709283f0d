import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, shuffled } from '../support/chance.ts';
import { auc, spearman } from '../support/measures.ts';
import { examplesOf, featureNames, levelled, type Measured, measureRows } from './examples.ts';
import { fitLinear, type LinearModel, predict } from './linear-model.ts';
import { renderTable } from './render-table.ts';
import { SMALLEST_SHARE, SPECS, type Spec } from './specs.ts';

/*
 * node test/eval/fit/fit.ts DIR
 *
 * Fits every table of coefficients on the sets in DIR and writes it to lib/domain/hints/coefficients. Repeatable bit for bit.
 */

const FOLDS = 10;
const OUT = join(import.meta.dirname, '../../../lib/domain/hints/coefficients');

/** A model and the features it kept. */
type Selected = {
  readonly names: readonly string[];
  readonly model: LinearModel;
  /** What one standard deviation of its predictions was before it became 1. */
  readonly unit?: number;
};

function main(): void {
  const [dir] = process.argv.slice(2);
  if (dir === undefined) throw new Error('Usage: node test/eval/fit/fit.ts DIR');
  for (const spec of SPECS) {
    const rows = measureRows(dir, spec);
    const figure = crossValidate(spec, rows);
    const selected = withGiven(spec, standardise(spec, fitSelected(spec, rows), rows));
    console.log(`${spec.score.padEnd(20)} ${selected.names.length} features, ${FOLDS}-fold ${figure}`);
    writeFileSync(
      join(OUT, spec.file),
      renderTable(spec, selected, `${rows.length} rows; ${FOLDS}-fold cross-validation ${figure}`),
    );
  }
}

/** Fits, leaves out what is turned round or hardly counts, and fits again until nothing is left out. */
function fitSelected(spec: Spec, rows: readonly Measured[]): Selected {
  let names = featureNames(spec);
  for (;;) {
    const examples = examplesOf(rows, names, spec);
    const model = fitLinear(
      spec.method === 'ridge' ? levelled(rows, examples) : examples,
      spec.method,
      spec.lambda,
    );
    const weighed = names.map((name, j) => ({ name, weight: model.standardised[j] ?? 0 }));
    const turned = weighed.filter(({ name, weight }) => isTurned(spec, name, weight));
    const left = turned.length > 0 ? turned : negligible(weighed);
    if (left.length === 0) return { names, model };
    const leaving = new Set(left.map(({ name }) => name));
    names = names.filter((name) => !leaving.has(name));
  }
}

type Weighed = { readonly name: string; readonly weight: number };

const isTurned = ({ rises, falls }: Spec, name: string, weight: number): boolean =>
  (weight < 0 && rises.includes(name)) || (weight > 0 && falls.includes(name));

function negligible(weighed: readonly Weighed[]): readonly Weighed[] {
  const largest = Math.max(...weighed.map(({ weight }) => Math.abs(weight)));
  return weighed.filter(({ weight }) => Math.abs(weight) < largest * SMALLEST_SHARE);
}

/** Selection and fit on nine tenths, judged on the tenth; ten times. */
function crossValidate(spec: Spec, rows: readonly Measured[]): string {
  const mixed = shuffled(rows, chance(7));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const { names, model } = fitSelected(
      spec,
      mixed.filter((_, i) => i % FOLDS !== fold),
    );
    const held = mixed.filter((_, i) => i % FOLDS === fold);
    return examplesOf(held, names, spec).flatMap((example, i) => {
      const row = held[i]?.row;
      if (row === undefined || !spec.measured(row)) return [];
      const truth = spec.score === 'politeness' ? Number(row.label === 'polite') : example.y;
      return [{ predicted: predict(model, example), truth, group: row.id, row }];
    });
  }).flat();
  const measure = spec.score.startsWith('formality') ? spearman : auc;
  const name = measure === auc ? 'AUC' : 'Spearman';
  const parts = Map.groupBy(judged, ({ row }) => partOf(row.id, row.source));
  const figures = [...parts].map(([part, group]) => `${part} ${measure(group).toFixed(3)}`);
  return `${name} ${measure(judged).toFixed(3)} (${figures.join(', ')})`;
}

const partOf = (id: string, source: string | undefined): string =>
  id.startsWith('pt16') ? (source ?? '') : (id.split('-', 1)[0] ?? '');

/** The same model in standard deviations of its own predictions around their mean. */
function standardise(spec: Spec, { names, model }: Selected, rows: readonly Measured[]): Selected {
  const predictions = examplesOf(rows, names, spec).map((example) => predict(model, example));
  const mean = predictions.reduce((sum, value) => sum + value, 0) / predictions.length;
  const variance = predictions.reduce((sum, value) => sum + (value - mean) ** 2, 0) / predictions.length;
  const unit = Math.sqrt(variance);
  return {
    names,
    model: {
      intercept: (model.intercept - mean) / unit,
      weights: model.weights.map((weight) => weight / unit),
      standardised: model.standardised,
    },
    unit,
  };
}

/** The same with the given weights among the fitted ones. */
function withGiven({ given }: Spec, { names, model, unit = 1 }: Selected): Selected {
  const weights = new Map(names.map((name, j) => [name, model.weights[j] ?? 0]));
  for (const [name, weight] of Object.entries(given))
    weights.set(name, (weights.get(name) ?? 0) + weight / unit);
  const all = [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: all.map(([name]) => name),
    model: { ...model, weights: all.map(([, weight]) => weight) },
  };
}

main();
