import { STOP_WORDS } from '../language/stop-words.ts';
import { isAcronym } from './surfaces.ts';

/** Whether a form is one function word (the, to, und), which would be found in every second sentence. Acronyms are not. */
export function isTooCommon(text: string, lang: string): boolean {
  if (isAcronym(text)) return false;
  const word = text.trim().toLowerCase();
  const own = STOP_WORDS[lang.slice(0, 2)];
  return own?.has(word) === true || (own === undefined && STOP_WORDS['en']?.has(word) === true);
}

/** Whether a form is too little to be found: no letter or digit, or a single one of a script that writes with an alphabet. */
export function isTooShort(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters === '' || (text.trim().length === 1 && !/\p{Script=Han}/u.test(text));
}
