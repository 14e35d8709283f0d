import { findDue } from './find-due.ts';
import { APOLOGY_RULES } from './phrase-rules/apology-rules.ts';
import { APPRECIATION_RULES } from './phrase-rules/appreciation-rules.ts';
import { BLAME_RULES } from './phrase-rules/blame-rules.ts';
import { COMMITMENT_RULES } from './phrase-rules/commitment-rules.ts';
import { DISPUTE_RULES } from './phrase-rules/dispute-rules.ts';
import { ESCALATION_RULES } from './phrase-rules/escalation-rules.ts';
import { HEADS_UP_RULES } from './phrase-rules/heads-up-rules.ts';
import type { PhraseRule, PhraseRules } from './phrase-rules/phrase-rule.ts';
import { REFUSAL_RULES } from './phrase-rules/refusal-rules.ts';
import { REQUEST_RULES } from './phrase-rules/request-rules.ts';
import { SUGGESTION_RULES } from './phrase-rules/suggestion-rules.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a phrase does. Proposed only; the user confirms. */
export type PhraseKind = keyof typeof RULES;

/** A sentence `[start, end)` of own text that does something, by the first rule that says so. */
export type Phrase = {
  readonly start: number;
  readonly end: number;
  readonly kind: PhraseKind;
  readonly rule: string;
  /** In a commitment, where it says by when, if it does. Its author is who promises. */
  readonly due?: Sentence;
};

/** The part of `compromise/one` that is used: reads a sentence, and says whether a parsed pattern stands in it. */
export type Parser = {
  (sentence: string): ReadSentence;
  parseMatch(pattern: string): ParsedPattern;
};
type ReadSentence = {
  has(pattern: ParsedPattern): boolean;
  /** Lists the words of the sentence, so that most patterns are seen not to stand in it without a search. */
  cache(): unknown;
};
type ParsedPattern = object[];

/**
 * Finds phrases in one text, in order; `pause` lets others run between slices. `isAnswer`: the message before it wants
 * something done, so that a mere "OK" is a promise.
 */
export type FindPhrases = (
  ownText: string,
  pause: () => Promise<void>,
  isAnswer?: boolean,
) => Promise<Phrase[]>;

/** Every kind with its rules. A sentence may be of several kinds. */
export const RULES = {
  request: REQUEST_RULES,
  suggestion: SUGGESTION_RULES,
  'heads-up': HEADS_UP_RULES,
  commitment: COMMITMENT_RULES,
  refusal: REFUSAL_RULES,
  dispute: DISPUTE_RULES,
  escalation: ESCALATION_RULES,
  appreciation: APPRECIATION_RULES,
  apology: APOLOGY_RULES,
  blame: BLAME_RULES,
} as const satisfies Readonly<Record<string, PhraseRules>>;

/** Words read without a pause: about 5 ms. */
const SLICE_WORDS = 150;
/** A longer sentence is a table or a list. */
const LONGEST_SENTENCE = 400;
const BULLET = /^(?:[-–—*•·>]+|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;

// The keys of `RULES` are the kinds.
const ALL_KINDS = Object.keys(RULES) as PhraseKind[];

/**
 * Finds the sentences of English text that ask, propose, warn, promise, contest, thank or accuse. Parses the rules
 * of these kinds once; reads each text in slices.
 */
export function phraseFinder(parse: Parser, kinds: readonly PhraseKind[] = ALL_KINDS): FindPhrases {
  const kindsIn = kindReader(parse, kinds);
  return async (ownText, pause, isAnswer = false) => {
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
      for (const found of kindsIn(text, isAnswer))
        phrases.push({ ...sentence, ...found, ...dueOf(found.kind, ownText, sentence) });
    }
    return phrases;
  };
}

type Found = Pick<Phrase, 'kind' | 'rule'>;

/** Says what one sentence does. */
function kindReader(
  parse: Parser,
  kinds: readonly PhraseKind[],
): (sentence: string, isAnswer: boolean) => Found[] {
  const rulesOf = (kind: PhraseKind): PhraseRules => RULES[kind];
  const compiled = kinds.map((kind) =>
    Object.entries(rulesOf(kind)).map(([rule, patterns]) => ({
      kind,
      rule,
      inAnswer: patterns.inAnswer === true,
      fits: compileRule(patterns, parse),
    })),
  );
  return (sentence, isAnswer) => {
    const read = parse(sentence);
    read.cache();
    return compiled.flatMap((rules) => {
      const found = rules.find(({ inAnswer, fits }) => (isAnswer || !inAnswer) && fits(read));
      return found === undefined ? [] : [{ kind: found.kind, rule: found.rule }];
    });
  };
}

function dueOf(kind: PhraseKind, ownText: string, { start, end }: Sentence): Pick<Phrase, 'due'> {
  const due = kind === 'commitment' ? findDue(ownText.slice(start, end)) : null;
  return due === null ? {} : { due: { start: start + due.start, end: start + due.end } };
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
