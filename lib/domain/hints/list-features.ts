import type { ParsedText } from '../language/parsed-text.ts';
import { compileLists, findEntries, type ListHit } from '../language/word-list.ts';
import { counted, type Finding, type Trace } from './feature.ts';
import { GRAMMAR_LISTS } from './lists/grammar-lists.ts';
import { HEDGING_LISTS } from './lists/hedging-lists.ts';
import { POLITENESS_LISTS } from './lists/politeness-lists.ts';
import { REGISTER_LISTS } from './lists/register-lists.ts';
import { VALENCE_LISTS } from './lists/valence-lists.ts';
import { WORK_MAIL_LISTS } from './lists/work-mail-lists.ts';

const LISTS = compileLists({
  ...GRAMMAR_LISTS,
  ...REGISTER_LISTS,
  ...POLITENESS_LISTS,
  ...HEDGING_LISTS,
  ...VALENCE_LISTS,
  ...WORK_MAIL_LISTS,
});
const NEGATABLE = new Set([...Object.keys(VALENCE_LISTS), 'esteem', 'alarm']);
const NEGATOR = /^(?:no|not|never|without|hardly|cannot|isnt|dont|doesnt|didnt|cant|wont)$|n't$/u;
/** How many words back a "not" still turns a word around. */
const NEGATION_REACH = 3;

const HARSH = new Set([
  'anger',
  'contempt',
  'bad',
  'disappointment',
  'dislike',
  'dispute-talk',
  'criticism',
  'alarm',
  'swearing',
  'joy-negated',
  'praise-negated',
]);
/** Features of what is said of the reader: a harsh word or a "not" close behind "you". */
type SaidOfReader = 'you-harsh' | 'you-not';
/** How many words apart "you" and what is said of it stand. */
const READER_REACH = 6;

/** One finding per word list that occurs; words of feeling after "not" are counted as `<list>-negated`. */
export function* listFeatures({ words }: ParsedText): Generator<[string, Finding]> {
  const traces = new Map<string, Trace[]>();
  for (const [name, { start, end }] of namedHits(words)) {
    const found = traces.get(name) ?? [];
    found.push({ start, end, amount: 1 });
    traces.set(name, found);
  }
  for (const [name, found] of traces) yield [name, counted(found, words.length)];
}

function* namedHits(words: ParsedText['words']): Generator<[string, ListHit]> {
  let lastYou = Number.NEGATIVE_INFINITY;
  for (const hit of findEntries(words, LISTS)) {
    const name = NEGATABLE.has(hit.list) && isNegated(words, hit.first) ? `${hit.list}-negated` : hit.list;
    yield [name, hit];
    if (name === 'second-person') lastYou = hit.first;
    const said = hit.first - lastYou <= READER_REACH ? saidOfReader(name) : null;
    if (said !== null) yield [said, hit];
  }
}

function saidOfReader(name: string): SaidOfReader | null {
  if (HARSH.has(name)) return 'you-harsh';
  return name === 'negation' ? 'you-not' : null;
}

const isNegated = (words: ParsedText['words'], at: number): boolean =>
  words.slice(Math.max(0, at - NEGATION_REACH), at).some((word) => NEGATOR.test(word.lower));
