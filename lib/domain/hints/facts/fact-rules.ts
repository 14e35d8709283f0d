import type { FactAbout } from '../reading.ts';

/**
 * What a number, date or amount is about, by the words next to it. Own list, from the mail of purchasing; examples that must and
 * must not be found are in `test/unit/domain/hints/facts`.
 */
export const DATE_ABOUT: readonly (readonly [about: FactAbout, words: RegExp])[] = [
  [
    'delivery',
    /\b(?:deliver(?:y|ed|ies)?|arriv(?:e|es|al|ing)|eta|at your (?:gate|dock|warehouse|plant))\b/giu,
  ],
  [
    'shipping',
    /\b(?:ship(?:s|ped|ping|ment)?|dispatch(?:ed)?|etd|leaves? (?:our|the) (?:plant|works|port)|ex works|pick(?:ed)?[ -]?up)\b/giu,
  ],
  ['due', /\b(?:due(?: date)?|deadline|pay(?:ment|able)|valid until|expires?)\b/giu],
];

/** The same of amounts of money. */
export const AMOUNT_ABOUT: readonly (readonly [about: FactAbout, words: RegExp])[] = [
  ['unit-price', /\b(?:unit price|price per (?:piece|unit|kg|ton)|piece price|per piece)\b/giu],
  ['freight', /\b(?:freight|shipping costs?|transport(?:ation)? costs?|carriage)\b/giu],
  ['tooling', /\b(?:tool(?:ing)? costs?|mould costs?)\b/giu],
  ['total', /\b(?:total|grand total|order value|invoice amount|sum)\b/giu],
];

/** An order number behind the words that say so: digits, with letters before and a part behind. */
export const ORDER =
  /\b(?:p\.?\s?o\.?|purchase order|(?:our|your) order|order)\s*(?:no\.?|number|nr\.?|num\.?)?\s*[:#]?\s*#?\s*(?<order>[a-z]{0,4}-?\d{4,12}(?:[-/]\d{1,4})?)(?![\w%])/giu;

/** An amount that is money. */
export const MONEY = /^(?<amount>[\d.]+) (?<currency>[A-Z]{3})$/u;

/** A sentence that says itself that something is another now: no slip, and the new value counts from then on. */
export const ANNOUNCED =
  /\b(?:new|revised?|updat(?:ed?|ing)|moved?|postpon(?:ed?|ing)|delay(?:ed)?|instead|changed?|reschedul(?:ed?|ing)|earlier than|later than|brought forward|push(?:ed)?|correct(?:ed|ion)?|no longer|not|rather than|offer(?:ed)?|propos(?:e|ed|al)|alternative(?:ly)?|could|would|option|either|or)\b/iu;
