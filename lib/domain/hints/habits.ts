import type { ParsedText } from '../language/parsed-text.ts';
import { compileLists, findEntries } from '../language/word-list.ts';
import { DISPUTE_PHRASES, SUGGESTION_PHRASES } from './lists/dispute-lists.ts';
import { REGISTER_LISTS } from './lists/register-lists.ts';
import type { Habits } from './reading.ts';
import { salutationRung } from './salutation.ts';
import { signOffRung } from './sign-off.ts';

const LISTS = compileLists({
  contraction: REGISTER_LISTS.contraction,
  dispute: DISPUTE_PHRASES,
  suggestion: SUGGESTION_PHRASES,
});

/** Countable habits of a message: whole numbers, to be compared with earlier messages of the same sender only. */
export function habitsOf(parsed: ParsedText): Habits {
  const { text, words, sentences } = parsed;
  const hits = findEntries(words, LISTS);
  const count = (list: string) => hits.filter((hit) => hit.list === list).length;
  return {
    words: words.length,
    salutation: salutationRung(text),
    signOff: signOffRung(text),
    contractions: count('contraction'),
    exclamations: text.match(/!+/gu)?.length ?? 0,
    questions: sentences.filter(({ start, end }) => text.slice(start, end).includes('?')).length,
    suggestions: count('suggestion'),
    disputePhrases: count('dispute'),
  };
}
