import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { textHash } from '../../language/text-hash.ts';
import { wordsOf } from '../../language/words.ts';
import { ASKING, ASKS, COMMON, FOOTER, WHEN } from './ask-words.ts';

/** Something a message asks for, and the sentence that does. `topic` stands for what is asked: a hash, never its words. */
export type PlacedAsk = { readonly sentence: Sentence; readonly topic: string };

/** More of one message is a questionnaire. */
export const MAX_ASKS = 12;
/** A longer sentence is a table; a topic of more words is told in another way the next time. */
const LONGEST_SENTENCE = 300;
const MOST_WORDS = 12;

/** Begins the topics that name nothing of their own: they are the same question only within one thread. */
const COMMON_SIGN = '~';

/** Whether a topic is the same question only within its thread, such as the date of a delivery. */
export const isCommon = (topic: string): boolean => topic.startsWith(COMMON_SIGN);

/** The sentences of an English own text that ask for something that can be named, in order. */
export function asksIn(ownText: string): PlacedAsk[] {
  return sentencesOf(ownText)
    .flatMap((sentence) => {
      const text = ownText.slice(sentence.start, sentence.end);
      const topic = text.length <= LONGEST_SENTENCE && isAsk(text) ? topicOf(text) : null;
      return topic === null ? [] : [{ sentence, topic }];
    })
    .slice(0, MAX_ASKS);
}

/** The same as it is kept: without a place. */
export const topicsIn = (ownText: string): string[] => [
  ...new Set(asksIn(ownText).map(({ topic }) => topic)),
];

const isAsk = (text: string): boolean =>
  (/\?["'”’)\]]*$/u.test(text) || ASKS.test(text)) && !FOOTER.test(text);

/**
 * What a sentence asks for as a hash of its telling words, in whatever order they stand: without words of asking, deadlines
 * and endings. Null when none is left.
 */
export function topicOf(text: string): string | null {
  const words = wordsOf(text.replaceAll(WHEN, ' ').replaceAll(/[-’']s?\b/gu, ' '))
    .map(({ lower }) => lower)
    .filter((word) => !isEmptyWord(word))
    .map(stemOf)
    .filter((word) => !isEmptyWord(word));
  const telling = [...new Set(words)].toSorted((a, b) => a.localeCompare(b));
  if (telling.length === 0 || telling.length > MOST_WORDS) return null;
  const named = telling.filter((word) => !COMMON.has(word));
  const isNamed = named.length > 0 && telling.length > 1;
  return `${isNamed ? '' : COMMON_SIGN}${textHash(telling.join(' '))}`;
}

const STOPS = STOP_WORDS['en'] ?? new Set<string>();
const isEmptyWord = (word: string): boolean =>
  (word.length < 3 && !/\d/u.test(word)) || STOPS.has(word) || ASKING.has(word);

/** One thing and several are the same. */
function stemOf(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=(?:ch|sh|x|ss|z))es$|s$/u, '');
}
