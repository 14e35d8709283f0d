import { COMMITMENT_RULES } from './phrase-rules/commitment-rules.ts';
import type { PhraseRule, PhraseRules } from './phrase-rules/phrase-rule.ts';
import { REQUEST_RULES } from './phrase-rules/request-rules.ts';
import { SUGGESTION_RULES } from './phrase-rules/suggestion-rules.ts';
import { sentencesOf } from './sentences.ts';

/** What a phrase does. Proposed only; the user confirms. */
export type PhraseKind = 'request' | 'suggestion' | 'commitment';

/** A sentence `[start, end)` of own text that asks, suggests or promises something. */
export type Phrase = { readonly start: number; readonly end: number; readonly kind: PhraseKind };

/** The part of `compromise/one` that is used: reads a sentence, and says whether a parsed pattern stands in it. */
export type Parser = {
  (sentence: string): ReadSentence;
  parseMatch(pattern: string): ParsedPattern;
};
type ReadSentence = { has(pattern: ParsedPattern): boolean };
type ParsedPattern = object[];

/** Finds phrases in one text, in order; `pause` lets others run between slices. */
export type FindPhrases = (ownText: string, pause: () => Promise<void>) => Promise<Phrase[]>;

/** A sentence asks or suggests, whichever comes first here; it may promise something as well. */
const RULES: readonly (readonly (readonly [PhraseKind, PhraseRules])[])[] = [
  [
    ['request', REQUEST_RULES],
    ['suggestion', SUGGESTION_RULES],
  ],
  [['commitment', COMMITMENT_RULES]],
];
/** Words read without a pause: about 5 ms. */
const SLICE_WORDS = 150;
/** A longer sentence is a table or a list. */
const LONGEST_SENTENCE = 400;
const BULLET = /^(?:[-–—*•·>]+|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;

/** Finds the sentences of English text that ask, suggest or promise. Parses the rules once; reads each text in slices. */
export function phraseFinder(parse: Parser): FindPhrases {
  const kindsIn = kindReader(parse);
  return async (ownText, pause) => {
    const phrases: Phrase[] = [];
    let untilPause = SLICE_WORDS;
    for (const sentence of sentencesOf(ownText)) {
      const text = ownText.slice(sentence.start, sentence.end).replace(BULLET, '');
      if (text.length > LONGEST_SENTENCE) continue;
      untilPause -= text.split(' ').length;
      if (untilPause < 0) {
        untilPause = SLICE_WORDS;
        await pause();
      }
      phrases.push(...kindsIn(text).map((kind) => ({ ...sentence, kind })));
    }
    return phrases;
  };
}

/** Says what one sentence does. */
function kindReader(parse: Parser): (sentence: string) => PhraseKind[] {
  const compiled = RULES.map((group) =>
    group.flatMap(([kind, rules]) =>
      Object.values(rules).map((rule) => ({ kind, fits: compileRule(rule, parse) })),
    ),
  );
  return (sentence) => {
    const read = parse(sentence);
    return compiled.flatMap((rules) => rules.find(({ fits }) => fits(read))?.kind ?? []);
  };
}

/** Whether one rule fits a sentence that was read. */
export function compileRule(
  { match, unless = [] }: PhraseRule,
  parse: Parser,
): (sentence: ReadSentence) => boolean {
  const compile = (patterns: readonly string[]) => patterns.map((pattern) => parse.parseMatch(pattern));
  const wanted = compile(match);
  const unwanted = compile(unless);
  return (sentence) => {
    const stands = (pattern: ParsedPattern) => sentence.has(pattern);
    return wanted.some(stands) && !unwanted.some(stands);
  };
}
