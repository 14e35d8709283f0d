import type { ParsedText } from '../language/parsed-text.ts';
import { compileLists, findEntries } from '../language/word-list.ts';
import { counted, type Finding, type Trace } from './feature.ts';
import { GRAMMAR_LISTS } from './lists/grammar-lists.ts';
import { HEDGING_LISTS } from './lists/hedging-lists.ts';
import { POLITENESS_LISTS } from './lists/politeness-lists.ts';
import { REGISTER_LISTS } from './lists/register-lists.ts';
import { VALENCE_LISTS } from './lists/valence-lists.ts';

const LISTS = compileLists({
  ...GRAMMAR_LISTS,
  ...REGISTER_LISTS,
  ...POLITENESS_LISTS,
  ...HEDGING_LISTS,
  ...VALENCE_LISTS,
});
const NEGATABLE = new Set(Object.keys(VALENCE_LISTS));
const NEGATOR = /^(?:no|not|never|without|hardly|cannot|isnt|dont|doesnt|didnt|cant|wont)$|n't$/u;
/** How many words back a "not" still turns a word around. */
const NEGATION_REACH = 3;

/** One finding per word list that occurs; words of feeling after "not" are counted as `<list>-negated`. */
export function* listFeatures({ words }: ParsedText): Generator<[string, Finding]> {
  const traces = new Map<string, Trace[]>();
  for (const hit of findEntries(words, LISTS)) {
    const turned = NEGATABLE.has(hit.list) && isNegated(words, hit.first);
    const name = turned ? `${hit.list}-negated` : hit.list;
    const found = traces.get(name) ?? [];
    found.push({ start: hit.start, end: hit.end, amount: 1 });
    traces.set(name, found);
  }
  for (const [name, found] of traces) yield [name, counted(found, words.length)];
}

const isNegated = (words: ParsedText['words'], at: number): boolean =>
  words.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => NEGATOR.test(word.lower));
