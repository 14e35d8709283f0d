import { amountsOf } from '../../lib/domain/charter/amounts.ts';
import { type Meaning, nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import type { Span } from '../../lib/domain/message/span.ts';
import { t } from '../../lib/i18n/t.ts';

/** Terms, dates and quantities that a short request can name. */
const MOST_NAMED = 6;

/** Asks for a term's meaning in the other side's words, with the dates and quantities of the sentence it stands in. */
export function termReadback(term: Term, sentence: string): string {
  const amounts = amountsIn(sentence);
  const about = amounts.length === 0 ? '' : ` ${t('readbackAbout', amounts.join(', '))}`;
  return `${meaningReadback(term)}${about}`;
}

/** Asks for a restatement of what a message says, by the terms, dates and quantities in it. */
export function messageReadback(ownText: string, terms: readonly Span[]): string {
  const words = terms.map(({ start, end }) => t('quoted', ownText.slice(start, end)));
  const parts = [...new Set([...words.slice(0, MOST_NAMED), ...amountsIn(ownText)])];
  return parts.length === 0 ? t('readbackTextPlain') : t('readbackTextOf', parts.join(', '));
}

function meaningReadback(term: Term): string {
  const name = nameOf(term);
  if (term.ours === null) return t('readbackTextBare', name);
  return term.theirs === null
    ? t('readbackTextOurs', name, inSentence(term.ours))
    : t('readbackText', name, inSentence(term.ours), inSentence(term.theirs));
}

const amountsIn = (text: string): string[] =>
  [...new Set(amountsOf(text).map(({ start, end }) => text.slice(start, end).trim()))].slice(0, MOST_NAMED);

/** A meaning as a part of a sentence: without its own full stop. */
const inSentence = (meaning: Meaning): string => meaning.text.trim().replace(/\.$/, '');
