import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** BCP 47 primary languages we tell apart. Only English is judged. */
export const JUDGED_LANGUAGE = 'en';
/** Fewer words than this carry too few stop words to say anything about a Latin-script language. */
export const MIN_WORDS_FOR_LANGUAGE = 4;
/** Words looked at: more would not change the answer. */
const WORDS_LOOKED_AT = 150;
/** Below this share of stop words the text may be a list of part numbers in any language. */
const MIN_STOP_WORD_SHARE = 0.12;
/** How far the best language must be ahead of the second, as a factor. */
const MIN_LEAD = 1.15;
/** Share of letters that makes a script the script of the text. */
const MIN_SCRIPT_SHARE = 0.3;

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
const SCRIPT_SAMPLE = 400;

/**
 * Language of a text as a BCP 47 tag, or null when it can't be told.
 *
 * Scripts first (one language stands for each), then the share of stop words in ten Latin-script languages.
 */
export function recogniseLanguage(text: string): string | null {
  return byScript(text.slice(0, SCRIPT_SAMPLE)) ?? byStopWords(text);
}

/** Whether a text is in the language that is judged, or says too little to tell. */
export const mayBeJudged = (text: string): boolean =>
  (recogniseLanguage(text) ?? JUDGED_LANGUAGE) === JUDGED_LANGUAGE;

function byScript(sample: string): string | null {
  if (!/[^\p{Script=Latin}\P{L}]/u.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const found = SCRIPTS.find(
    ([, script]) => (sample.match(script)?.length ?? 0) / letters >= MIN_SCRIPT_SHARE,
  );
  return found?.[0] ?? null;
}

function byStopWords(text: string): string | null {
  const words = wordsOf(text.slice(0, WORDS_LOOKED_AT * 12)).slice(0, WORDS_LOOKED_AT);
  if (words.length < MIN_WORDS_FOR_LANGUAGE) return null;
  const ranked = Object.entries(STOP_WORDS)
    .map(([language, stops]) => ({ language, hits: words.filter((word) => stops.has(word.lower)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  if (best === undefined || best.hits / words.length < MIN_STOP_WORD_SHARE) return null;
  return best.hits >= (second?.hits ?? 0) * MIN_LEAD ? best.language : null;
}
