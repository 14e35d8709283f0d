/** Characters nobody sees that only break comparison: zero-width space and joiners at odd places, word joiner, BOM, soft hyphen. */
const INVISIBLE =
  /[\u200B\u2060\uFEFF\u00AD\u180E]|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu;

/** A text as it is kept: composed, without invisible characters, spaces at both ends away. Line breaks and tabs stay. */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text.trim() : cleaned(text));

/** Most text there is, for which there is nothing to clean. */
const PLAIN = /^[\x20-\x7e]*$/;

const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/^\p{Zs}+|\p{Zs}+$/gu, '');

/** Whether it holds control characters other than tab and line breaks. */
export const hasControls = (text: string): boolean => /(?![\t\n\r])\p{Cc}/u.test(text);

/** Whether it holds characters that turn the direction of what follows: they can make one text look like another. */
export const hasDirectionOverride = (text: string): boolean => /[\u202A-\u202E\u2066-\u2069]/.test(text);

/** Whether bytes of it could not be read. */
export const hasUnreadable = (text: string): boolean => text.includes('\uFFFD');

/** Two labels with the same key are the same label: case, width and kind of spaces aside. */
export const labelKey = (text: string): string =>
  cleanText(text)
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .toLowerCase();

/** What a label looks like: letters of other scripts as the Latin ones they are drawn like. */
export function looksKey(text: string): string {
  const key = labelKey(text);
  return PLAIN.test(key) ? key : Array.from(key, (character) => LOOK_ALIKE[character] ?? character).join('');
}

/** Whether one word mixes Latin with letters of a script that is drawn alike. */
export const mixesScripts = (text: string): boolean =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));

/** Lower-case Cyrillic and Greek letters that are drawn like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** A cell that a spreadsheet would take for a formula. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
