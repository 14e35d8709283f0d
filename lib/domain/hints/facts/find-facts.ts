import { amountsOf } from '../../charter/amounts.ts';
import { type Sentence, sentencesOf } from '../../language/sentences.ts';
import type { Fact, FactAbout } from '../reading.ts';
import { AMOUNT_ABOUT, ANNOUNCED, DATE_ABOUT, MONEY, ORDER } from './fact-rules.ts';

/** A fact where it stands: the sentence that holds it. */
export type PlacedFact = Fact & { readonly sentence: Sentence };

/** So far from its words a number may stand (UTF-16 units). */
const REACH = 60;
/** More of one message is a list, and says nothing about slips. */
export const MAX_FACTS = 20;
/** A longer sentence is a table. */
const LONGEST_SENTENCE = 400;

/** The order numbers, dates and amounts of an own text that say what they are about, in order. */
export function factsIn(ownText: string): PlacedFact[] {
  return sentencesOf(ownText)
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .flatMap((sentence) => {
      const text = ownText.slice(sentence.start, sentence.end);
      const announced = ANNOUNCED.test(text);
      return [...ordersIn(text), ...valuesIn(text)].map((fact) => ({ ...fact, announced, sentence }));
    })
    .slice(0, MAX_FACTS);
}

/** The same as they are kept: without a place. */
export const keptFacts = (facts: readonly PlacedFact[]): Fact[] =>
  facts.map(({ about, value, announced }) => ({ about, value, announced }));

type Found = Omit<Fact, 'announced'>;

const ordersIn = (text: string): Found[] =>
  [...text.matchAll(ORDER)].flatMap(({ groups }) => {
    const value = groups?.['order']?.toUpperCase() ?? '';
    return value === '' ? [] : [{ about: 'order', value }];
  });

function valuesIn(text: string): Found[] {
  return amountsOf(text).flatMap(({ kind, start, end, value }): Found[] => {
    if (kind === 'date') {
      const about = aboutAt(text, start, end, DATE_ABOUT);
      // Who writes a date twice often leaves the year out once.
      const day = /\d{2}-\d{2}$/u.exec(value)?.[0];
      return about === null || day === undefined ? [] : [{ about, value: day }];
    }
    const money = moneyOf(value);
    const about = money === null ? null : aboutAt(text, start, end, AMOUNT_ABOUT);
    return money === null || about === null ? [] : [{ about, value: money }];
  });
}

/** `EUR 12400`, or null for what is no money. */
function moneyOf(value: string): string | null {
  const { amount, currency } = MONEY.exec(value)?.groups ?? {};
  return amount === undefined ? null : `${currency} ${amount}`;
}

/** What the nearest words before a value, or right behind it, say it is about. */
function aboutAt(
  text: string,
  start: number,
  end: number,
  rules: readonly (readonly [FactAbout, RegExp])[],
): FactAbout | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const nearest = rules
    .map(([about, words]) => ({ about, at: [...before.matchAll(words)].at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0];
  if (nearest !== undefined) return nearest.about;
  const behind = /^ (?:for|as|is) (?:the )?(.{0,24})/u.exec(text.slice(end))?.[1] ?? '';
  return rules.find(([, words]) => behind.search(words) === 0)?.[0] ?? null;
}
