import type { ParsedText } from '../language/parsed-text.ts';
import type { Word } from '../language/words.ts';
import { counted, type Finding, type Trace } from './feature.ts';

type Kind = readonly [name: string, looks: RegExp];

/** What the ending of a word in lower case says about its class, by feature. */
const ENDINGS: readonly Kind[] = Object.entries({
  'latinate-suffix': /...(?:[ts]ions?|ments?|it(?:y|ies)|[ae]nces?|ness|ships?|isms?)$/u,
  'adjective-suffix': /...(?:ive|[ai]ble|al|ous|ic|[ao]ry|ful)$/u,
  adverb: /...ly$/u,
  participle: /...ed$/u,
  gerund: /...ing$/u,
  plural: /....[^su]s$/u,
  possessive: /.'s$/u,
  'stretched-word': /([a-z])\1\1/u,
});
/** What the capitals of a word say, by feature. */
const CAPITALS: readonly Kind[] = Object.entries({
  shouting: /^\p{Lu}{4,}$/u,
  acronym: /^\p{Lu}{2,3}$/u,
});
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** What stands before a word that does not begin a sentence. */
const INSIDE_SENTENCE = /[a-z,;] $/u;
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const PARTICIPLE = /..(?:ed|en|wn)$/u;

/** Names of all features that look at single words. */
export const WORD_FEATURES = [...ENDINGS, ...CAPITALS].map(([name]) => name).concat('name', 'passive');

/** One finding per kind of word that occurs. */
export function* wordFeatures({ text, words }: ParsedText): Generator<[string, Finding]> {
  const traces = new Map<string, Trace[]>();
  for (const [at, word] of words.entries()) {
    for (const name of kindsOf(word, words[at - 1], text)) {
      const found = traces.get(name) ?? [];
      found.push({ start: word.start, end: word.end, amount: 1 });
      traces.set(name, found);
    }
  }
  for (const [name, found] of traces) yield [name, counted(found, words.length)];
}

function* kindsOf(word: Word, previous: Word | undefined, text: string): Generator<string> {
  if (word.lower.length > 3) yield* matching(ENDINGS, word.lower);
  if (previous !== undefined && BE.has(previous.lower) && PARTICIPLE.test(word.lower)) yield 'passive';
  const written = text.slice(word.start, word.end);
  if (written === word.lower) return;
  yield* matching(CAPITALS, written);
  if (CAPITALISED.test(written) && INSIDE_SENTENCE.test(text.slice(Math.max(0, word.start - 2), word.start)))
    yield 'name';
}

function* matching(kinds: readonly Kind[], word: string): Generator<string> {
  for (const [name, looks] of kinds) if (looks.test(word)) yield name;
}
