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
  readonly y: number;
  readonly weight: number;
  readonly findings: Findings;
};

/** Reads the sets of a spec and measures every row once. */
export function measureRows(dir: string, spec: Spec): Measured[] {
  return spec.sets.flatMap(({ set, weight }) => {
    const rows = readSet(dir, set);
    if (rows === null) throw new Error(`${dir} does not hold ${set}`);
    return rows.flatMap((row) => {
      const y = spec.target(row);
      return y === null ? [] : [{ row, y, weight, findings: findFeatures(parseText(row.text)) }];
    });
  });
}

/** Names of the features a spec may use, in a fixed order. */
export const featureNames = ({ groups, rises, falls }: Spec): string[] =>
  [...new Set([...groups.flatMap((group) => NAMES[group]), ...rises, ...falls])].toSorted();

/** Examples with values in the order of `names`. */
export const examplesOf = (rows: readonly Measured[], names: readonly string[]): Example[] =>
  rows.map(({ y, weight, findings }) => ({
    x: Float64Array.from(names, (name) => findings.get(name)?.value ?? 0),
    y,
    weight,
  }));

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
