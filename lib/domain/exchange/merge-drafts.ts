import type { Label, Meaning, Term } from '../glossary/term.ts';
import type { Draft } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { labelKey } from './text/clean-text.ts';

/** Two entries of one word as one; null when they contradict each other, the first itself when the second adds nothing. */
export function mergeDrafts(first: Draft, second: Draft): Draft | null {
  const isOtherSense = haveOtherSenses(first, second);
  const a = first.term;
  const b = second.term;
  if (!first.isRule && isOtherStatus(first, second) && !isOtherSense) return null;
  const meanings = {
    ours: mergeMeaning(a.ours, b.ours, isOtherSense ? [first.sense, second.sense] : null),
    theirs: mergeMeaning(a.theirs, b.theirs, isOtherSense ? [first.sense, second.sense] : null),
    agreed: mergeMeaning(a.agreed, b.agreed, isOtherSense ? [first.sense, second.sense] : null),
  };
  const { ours, theirs, agreed } = meanings;
  if (ours === undefined || theirs === undefined || agreed === undefined) return null;
  const term: Term = {
    ...a,
    labels: mergeLabels(a.labels, b.labels),
    ours,
    theirs,
    agreed,
    agreedAtMs: a.agreedAtMs ?? b.agreedAtMs,
    status: first.saysStatus ? a.status : b.status,
    notWhen: [...new Set([...a.notWhen, ...b.notWhen])].slice(0, LIMITS.phrasesPerTerm),
    note: mergeNote(a.note, b.note),
  };
  const addsNothing = JSON.stringify(term) === JSON.stringify(a);
  const saysStatus = first.saysStatus || second.saysStatus;
  return addsNothing && !isOtherSense ? first : { ...first, saysStatus, term };
}

const haveOtherSenses = (first: Draft, second: Draft): boolean =>
  first.sense !== second.sense && first.sense !== '' && second.sense !== '';

/** An entry that says nothing about the status agrees with any. */
const isOtherStatus = (first: Draft, second: Draft): boolean =>
  first.saysStatus && second.saysStatus && first.term.status !== second.term.status;

/** The meaning both entries leave; undefined when they name different ones for the same sense. */
function mergeMeaning(
  a: Meaning | null,
  b: Meaning | null,
  senses: readonly string[] | null,
): Meaning | null | undefined {
  if (a === null || b === null) return a ?? b;
  if (a.text === b.text) return a;
  if (senses === null) return undefined;
  const text = `${withSense(a.text, senses[0])}\n${withSense(b.text, senses[1])}`;
  return text.length > LIMITS.meaningChars ? undefined : { ...a, text };
}

const withSense = (text: string, sense = ''): string => (text.startsWith('(') ? text : `(${sense}) ${text}`);

/** Labels of both, each once: in any language, an unrated second spelling is a variant. */
export function mergeLabels(a: readonly Label[], b: readonly Label[]): Label[] {
  const keyOf = ({ lang, text, matchCase }: Label) =>
    `${lang}\n${matchCase === true ? text : labelKey(text)}`;
  const known = new Set(a.map(keyOf));
  const rated = new Set(a.filter(({ use }) => use === 'preferred').map(({ lang }) => lang));
  const added = b
    .filter((label) => !known.has(keyOf(label)))
    .map(
      (label): Label =>
        label.use === 'preferred' && rated.has(label.lang) ? { ...label, use: 'variant' } : label,
    );
  return [...a, ...added].slice(0, LIMITS.labelsPerTerm);
}

/** Both notes, the second only when it says something else. */
export const mergeNote = (a: string, b: string): string =>
  b === '' || a.includes(b)
    ? a
    : [a, b]
        .filter((text) => text !== '')
        .join('\n')
        .slice(0, LIMITS.noteChars);
