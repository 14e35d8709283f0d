import type { ParsedText } from '../language/parsed-text.ts';
import type { Findings } from './feature.ts';
import { wholeTextFeatures } from './length-features.ts';
import { listFeatures } from './list-features.ts';
import { patternFeatures } from './pattern-features.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { wordFeatures } from './word-features.ts';

/** Every surface feature of a text, once, for all scores. Linear in its length. */
export const findFeatures = (parsed: ParsedText): Findings =>
  new Map([
    ...wholeTextFeatures(parsed),
    ...patternFeatures(parsed),
    ...wordFeatures(parsed),
    ...sentenceFeatures(parsed),
    ...listFeatures(parsed),
  ]);
