import { conjugate, pluralOf, singularOf, verbFormsOf } from './inflect.ts';
import type { Label } from './term.ts';

/**
 * Every written form under which a label is found, made when the glossary is compiled so that reading a text costs
 * nothing extra: plural and singular, verb forms, closed and open compounds, abbreviations without dots, ä as ae.
 * A label that begins with "to" is a verb ("to hold" finds "held"). Spaces and hyphens need no forms of their own: between tokens they are the same.
 */
export function surfacesOf(label: Label): readonly string[] {
  const text = label.text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const undotted = [text.replace(/\.$/, ''), text.replaceAll(/\.(?=\s|$)/g, '')];
  const spellings = [...new Set([text, ...undotted, ...umlautForms(text, label)])];
  if (needsCase(label)) return [...new Set(spellings.flatMap((spelling) => [spelling, `${spelling}s`]))];
  const inflected = isEnglish(label) ? spellings.flatMap(inflectionsOf) : spellings;
  return [...new Set(inflected.flatMap((form) => [form, ...compoundsOf(form)]))];
}

/** Whether only the label's own spelling counts. Acronyms need it: PO is an order, `po` a river. */
export const needsCase = (label: Label): boolean => label.matchCase ?? isAcronym(label.text);

/** Capitals only, with dots, slashes or a plural s: `PO`, `F.O.B.`, `B/L`, `LDs`. */
export const isAcronym = (text: string): boolean =>
  /^(?=.{2,9}$)\p{Lu}[\p{Lu}\p{N}./&]*\p{Lu}\.?s?$/u.test(text);

const isEnglish = (label: Label): boolean => /^en\b/i.test(label.lang);

/** How letters are written where a keyboard lacks them, by language. */
const writtenOut: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^de\b/i, { ä: 'ae', ö: 'oe', ü: 'ue' }],
  [/^(?:da|n[bno]|sv)\b/i, { å: 'aa', ø: 'oe', ö: 'oe', æ: 'ae', ä: 'ae' }],
];

/** A label with its own letters written out, and one that was typed written out with its letters back. */
function umlautForms(text: string, label: Label): readonly string[] {
  const letters = writtenOut.find(([lang]) => lang.test(label.lang))?.[1];
  if (letters === undefined) return [];
  const out = text.replaceAll(/[äöüåøæ]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
  const back = Object.entries(letters).reduce((form, [letter, pair]) => form.replaceAll(pair, letter), text);
  return [out, back];
}

const joints = /[\s/\p{Pd}]+/u;
const isPreposition = (word: string): boolean => /^(?:of|for|per|in|on|to|at|by)$/i.test(word);

/** "sign off", "ramp up": verbs whose first word bends. */
const particles = /^(?:up|off|out|over|back|down|through|away)$/i;

/** The form itself and its inflections: of the last word, and of the head in "bill of lading". */
function inflectionsOf(text: string): readonly string[] {
  const verb = /^to (?=\p{L})/iu.test(text) ? text.slice(3) : null;
  if (verb !== null) return [verb, ...verbPhrasesOf(verb)];
  if (particles.test(text.split(joints).at(-1) ?? ''))
    return [text, ...verbPhrasesOf(text), ...nounFormsOf(text)];
  return nounFormsOf(text);
}

/** A verb and what follows it: "sign off" gives "signed off". */
function verbPhrasesOf(text: string): readonly string[] {
  const [verb = '', ...rest] = text.split(joints);
  return conjugate(verb).map((form) => [form, ...rest].join(' '));
}

function nounFormsOf(text: string): readonly string[] {
  const words = text.split(joints);
  const lastAt = words.length - 1;
  const headAt = words.findIndex((word, i) => i > 0 && isPreposition(word)) - 1;
  const changed = formsAt(words, lastAt);
  const all =
    headAt < 0 ? changed : [...changed, ...[words, ...changed].flatMap((form) => formsAt(form, headAt))];
  return [text, ...all.map((form) => form.join(' '))];
}

function formsAt(words: readonly string[], at: number): readonly (readonly string[])[] {
  const word = words[at] ?? '';
  const singular = words.length > 1 ? singularOf(word) : null;
  const forms = [pluralOf(word), singular, ...verbFormsOf(word)];
  return forms.flatMap((form) => (form === null ? [] : [words.with(at, form)]));
}

/** Closed forms of two neighbours (leadtime, reorder point), and `non` written apart. */
function compoundsOf(text: string): readonly string[] {
  const words = text.split(joints);
  const closed = words.slice(1).flatMap((word, i) => {
    const before = words[i] ?? '';
    if (!/^\p{L}{2,}$/u.test(before) || !/^\p{L}{2,}$/u.test(word)) return [];
    return [[...words.slice(0, i), before + word, ...words.slice(i + 2)].join(' ')];
  });
  const apart = /^non(?=\p{L}{4})/iu.test(text) ? [text.replace(/^non/i, '$& ')] : [];
  return [...closed, ...apart];
}
