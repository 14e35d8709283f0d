import {
  type Baseline,
  baselineOf,
  MAX_BASELINE,
  MIN_WORDS_FOR_BASELINE,
  pointsOf,
} from '../hints/baseline.ts';
import { NOTICE_Z, POPULATION_DEVIATION } from '../hints/drift.ts';
import { featureOf, isTelling } from '../hints/evidence.ts';
import { findFeatures } from '../hints/features.ts';
import { LONGEST_QUOTE } from '../hints/group-markers.ts';
import { explainScore } from '../hints/linear-score.ts';
import { strongestMarkers } from '../hints/markers.ts';
import { LONGEST_READ } from '../hints/read-message.ts';
import type { Marker, Reading } from '../hints/reading.ts';
import { COEFFICIENTS } from '../hints/score-text.ts';
import { parseText } from '../language/parsed-text.ts';
import { JUDGED_LANGUAGE, recogniseLanguage } from '../language/recognise-language.ts';
import type { Address } from '../message/address.ts';

/** As many words are shown. */
const MOST_WORDS = 6;
/** Courtesies make a text more formal, but not colder: a draft is judged without them, and none is pointed at. */
const COURTESIES = new Set('please-word could-you gratitude thanks help-offer praise'.split(' '));
/** To point at "we" or "will" explains nothing to somebody who looks for another word. */
const EVERYDAY = new Set('modal-polite modal-will first-plural second-person question-helper'.split(' '));

/** How formally we usually write: to the people of a draft where enough of our mail went to them, else to their company. */
export type UsualFormality = { readonly baseline: Baseline; readonly toThem: boolean };

/** That a draft is markedly more formal than our habit: on how many mails that rests, and the words that make it so, strongest first. */
export type FormalityShift = {
  readonly n: number;
  readonly toThem: boolean;
  readonly markers: readonly Marker[];
};

/** Our habit in our own messages to one supplier, oldest first, for a draft to these people; null with too few. */
export function usualFormality(ours: readonly Reading[], to: readonly Address[]): UsualFormality | null {
  const written = ours.filter(({ acts }) => acts?.automatic !== true);
  const toThem = written.filter((reading) => reading.to.some((address) => to.includes(address)));
  return usualIn(toThem, true) ?? usualIn(written, false);
}

function usualIn(readings: readonly Reading[], toThem: boolean): UsualFormality | null {
  const values = pointsOf(readings, 'formality', 'ours').map(({ value }) => value);
  const baseline = baselineOf(values.slice(-MAX_BASELINE), POPULATION_DEVIATION.formality);
  return baseline && { baseline, toThem };
}

/**
 * Whether a draft is markedly more formal than we usually write, or null. Nothing below {@link MIN_WORDS_FOR_BASELINE} words, in
 * other languages, or without words to show for it.
 */
export function formalityShift(ownText: string, usual: UsualFormality | null): FormalityShift | null {
  if (usual === null) return null;
  const { formality, markers } = formalityOfDraft(ownText);
  if (formality === null || standardErrorsAbove(formality, usual.baseline) <= NOTICE_Z) return null;
  const words = strongestMarkers(formalWords(markers), ownText.length, MOST_WORDS);
  return words.length === 0 ? null : { n: usual.baseline.n, toThem: usual.toThem, markers: words };
}

/** How formal a draft is without its length and its courtesies, and everything that moves that; null where it is not judged. */
export function formalityOfDraft(ownText: string): {
  readonly formality: number | null;
  readonly markers: readonly Marker[];
} {
  const parsed = parseText(ownText.slice(0, LONGEST_READ));
  const isJudged = (recogniseLanguage(ownText) ?? JUDGED_LANGUAGE) === JUDGED_LANGUAGE;
  if (!isJudged || parsed.words.length < MIN_WORDS_FOR_BASELINE) return { formality: null, markers: [] };
  // One score of the six, as `readMessage` takes it: a draft is checked in every pause.
  const { value, markers } = explainScore(findFeatures(parsed), COEFFICIENTS.formalityLengthFree);
  return { formality: value - weightOf(markers.filter(isCourtesy)), markers };
}

/** How far one mail stands above a baseline, in standard errors (test/eval/results/tone.json: `threads/draft-formality`). */
export const standardErrorsAbove = (value: number, { mean, deviation, n }: Baseline): number =>
  (value - mean) / (deviation * Math.sqrt(1 + 1 / n));

/** The telling words that all their signs together make more formal, each once, by its strongest sign. */
function formalWords(markers: readonly Marker[]): Marker[] {
  const thanks = markers.filter((marker) => featureOf(marker) === 'gratitude');
  const words = markers
    .filter(({ start, end, weight }) => weight > 0 && end - start <= LONGEST_QUOTE)
    .filter((marker) => isTelling(marker) && !isCourtesy(marker) && !EVERYDAY.has(featureOf(marker)))
    .filter((marker) => !thanks.some((one) => isWithin(one, marker)))
    .toSorted((a, b) => b.weight - a.weight)
    .map((word) => ({ ...word, weight: weightOf(markers.filter((one) => isWithin(one, word))) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return words.filter((word, at) => !words.slice(0, at).some((other) => overlap(word, other)));
}

const isCourtesy = (marker: Marker): boolean => COURTESIES.has(featureOf(marker));
const isWithin = (one: Marker, other: Marker): boolean => one.start >= other.start && one.end <= other.end;
const overlap = (one: Marker, other: Marker): boolean => one.start < other.end && other.start < one.end;
const weightOf = (markers: readonly Marker[]): number => markers.reduce((sum, { weight }) => sum + weight, 0);
