import { type Sentence, sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** A text with its words and sentences, parsed once and read by every feature. */
export type ParsedText = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
};

/** Words and sentences of a text, in linear time. */
export const parseText = (text: string): ParsedText => ({
  text,
  words: wordsOf(text),
  sentences: sentencesOf(text),
});
