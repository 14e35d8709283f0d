import { sentencesOf } from './sentences.ts';

/** What a phrase does. Proposed only; the user confirms. */
export type PhraseKind = 'request' | 'suggestion' | 'commitment';

/** A sentence `[start, end)` of own text that asks, suggests or promises something. */
export type Phrase = { readonly start: number; readonly end: number; readonly kind: PhraseKind };

/** The part of `compromise/two` that is used: tags a sentence, and says whether a parsed pattern of tags stands in it. */
export type Tagger = {
  (sentence: string): { has(pattern: ParsedPattern): boolean };
  parseMatch(pattern: string): ParsedPattern;
};
type ParsedPattern = object[];

/** What {@link findPhrases} needs from outside. */
export type PhraseTools = {
  /** Loads compromise on first use: `async () => (await import('compromise/two')).default`. */
  readonly load: () => Promise<Tagger>;
  /** Lets others run between slices. */
  readonly pause: () => Promise<void>;
};

/** Patterns of compromise (https://github.com/spencermountain/compromise), the first kind that matches a sentence wins. */
const PATTERNS: readonly (readonly [PhraseKind, readonly string[]])[] = [
  [
    'suggestion',
    [
      '(i|we) (would|could)? (suggest|propose|recommend)',
      '^(how|what) about',
      "^why (do not|don't|not)",
      '^what if',
      '^(maybe|perhaps) (we|you) (can|could|should)',
      'we could also? #Infinitive',
      'it (would|might) be (better|good|worth|helpful)',
    ],
  ],
  [
    'request',
    [
      '(could|can|would|will) (you|someone|anyone) (please|kindly)? #Verb',
      '(please|kindly) #Verb',
      '^let (me|us) know',
      '^#Imperative',
      '(i|we) would (like|appreciate|be grateful)',
      '(i|we) need (you|your|to have|to receive)',
    ],
  ],
  ['commitment', ['(i|we) (will|shall) #Adverb? #Infinitive', '(i am|we are) going to #Infinitive']],
];
/** Words tagged without a pause: about 4 ms where compromise/two takes 45 ms for 500 words. */
const SLICE_WORDS = 40;
/** A longer sentence is a table or a list. */
const LONGEST_SENTENCE = 400;

/** Sentences that ask, suggest or promise, in order. Works in slices of {@link SLICE_WORDS} words; English only. */
export async function findPhrases(ownText: string, { load, pause }: PhraseTools): Promise<Phrase[]> {
  const tag = await load();
  const kinds = PATTERNS.map(([kind, patterns]) => ({
    kind,
    patterns: patterns.map((text) => tag.parseMatch(text)),
  }));
  const phrases: Phrase[] = [];
  let untilPause = SLICE_WORDS;
  for (const sentence of sentencesOf(ownText)) {
    const text = ownText.slice(sentence.start, sentence.end);
    if (text.length > LONGEST_SENTENCE) continue;
    untilPause -= text.split(' ').length;
    if (untilPause < 0) {
      untilPause = SLICE_WORDS;
      await pause();
    }
    const tagged = tag(text);
    const found = kinds.find(({ patterns }) => patterns.some((pattern) => tagged.has(pattern)));
    if (found !== undefined) phrases.push({ ...sentence, kind: found.kind });
  }
  return phrases;
}
