import type { Findings } from '../../../lib/domain/hints/feature.ts';
import { findFeatures } from '../../../lib/domain/hints/features.ts';
import { LENGTH_FEATURES, wholeTextFeatures } from '../../../lib/domain/hints/length-features.ts';
import { GRAMMAR_LISTS } from '../../../lib/domain/hints/lists/grammar-lists.ts';
import { HEDGING_LISTS } from '../../../lib/domain/hints/lists/hedging-lists.ts';
import { POLITENESS_LISTS } from '../../../lib/domain/hints/lists/politeness-lists.ts';
import { REGISTER_LISTS } from '../../../lib/domain/hints/lists/register-lists.ts';
import { VALENCE_LISTS } from '../../../lib/domain/hints/lists/valence-lists.ts';
import { PATTERNS } from '../../../lib/domain/hints/pattern-features.ts';
import { SIGNS } from '../../../lib/domain/hints/sentence-features.ts';
import { WORD_FEATURES } from '../../../lib/domain/hints/word-features.ts';
import { parseText } from '../../../lib/domain/language/parsed-text.ts';
import { type Row, readSet } from '../support/read-set.ts';
import type { Example } from './linear-model.ts';
import type { FeatureGroup, Spec } from './specs.ts';

/** Rows of a spec with their findings. */
export type Measured = {
  readonly row: Row;
  readonly set: string;
  readonly y: number;
  readonly weight: number;
  readonly findings: Findings;
};

/** Reads the sets of a spec and measures every row once. */
export function measureRows(dir: string, spec: Spec): Measured[] {
  return spec.sets.flatMap(({ set, weight, target }) => {
    const rows = readSet(dir, set);
    if (rows === null) throw new Error(`${dir} does not hold ${set}`);
    return rows.flatMap((row) => {
      const y = target(row);
      return y === null ? [] : [{ row, set, y, weight, findings: findFeatures(parseText(row.text)) }];
    });
  });
}

/** Names of the features a spec may use, in a fixed order. */
export const featureNames = ({ groups, free, rises, falls }: Spec): string[] =>
  [...new Set([...groups.flatMap((group) => NAMES[group]), ...free, ...rises, ...falls])].toSorted();

/** Examples with values in the order of `names`. */
export const examplesOf = (rows: readonly Measured[], names: readonly string[], spec: Spec): Example[] =>
  rows.map(({ y, weight, findings }) => {
    const sizeOf = (name: string) => findings.get(name)?.[spec.by] ?? 0;
    return {
      x: Float64Array.from(names, sizeOf),
      y,
      weight,
      given: Object.entries(spec.given).reduce((sum, [name, value]) => sum + value * sizeOf(name), 0),
    };
  });

/** The same with the means of every set moved to where all sets have theirs: what a set is about is not to be learnt. */
export function levelled(rows: readonly Measured[], examples: readonly Example[]): Example[] {
  const all = meansOf(examples);
  const bySet = Map.groupBy(examples, (_, i) => rows[i]?.set);
  const shifts = new Map([...bySet].map(([set, group]) => [set, meansOf(group)]));
  return examples.map((example, i) => {
    const own = shifts.get(rows[i]?.set) ?? all;
    return {
      ...example,
      x: example.x.map((value, j) => value - (own.x[j] ?? 0) + (all.x[j] ?? 0)),
      y: example.y - own.y + all.y,
    };
  });
}

function meansOf(examples: readonly Example[]): { readonly x: Float64Array; readonly y: number } {
  const x = new Float64Array(examples[0]?.x.length ?? 0);
  for (const example of examples) for (const [j, value] of example.x.entries()) x[j] = (x[j] ?? 0) + value;
  const y = examples.reduce((sum, example) => sum + example.y, 0);
  return { x: x.map((sum) => sum / examples.length), y: y / examples.length };
}

const wholeText = [...wholeTextFeatures(parseText('Congratulations.'))].map(([name]) => name);
const isLength = (name: string) => (LENGTH_FEATURES as readonly string[]).includes(name);

const NAMES: Readonly<Record<FeatureGroup, readonly string[]>> = {
  length: LENGTH_FEATURES,
  'word-length': wholeText.filter((name) => !isLength(name)),
  pattern: [...Object.keys(PATTERNS), ...WORD_FEATURES],
  sentence: Object.keys(SIGNS),
  grammar: Object.keys(GRAMMAR_LISTS),
  register: Object.keys(REGISTER_LISTS),
  politeness: Object.keys(POLITENESS_LISTS),
  hedging: Object.keys(HEDGING_LISTS),
  valence: Object.keys(VALENCE_LISTS).flatMap((name) => [name, `${name}-negated`]),
};
