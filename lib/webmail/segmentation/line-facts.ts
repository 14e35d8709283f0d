const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Digits of Arabic, Persian, Thai and the wide ones of Chinese and Japanese: their last four bits are their value. */
const OTHER_DIGITS = /[٠-٩۰-۹๐-๙０-９]/g;

/** Whether a text may hold one of either. Most lines do not, and are looked at once. */
const UNUSUAL = /[\u00ad\u0660-\uffff]/;

/** No pattern here looks further: a header, an attribution or a divider is shorter. */
export const MAX_LOOK = 400;

/** The beginning of a line as the patterns see it: without invisible characters, digits as 0 to 9. */
export function plainText(text: string): string {
  const beginning = text.slice(0, MAX_LOOK);
  if (!UNUSUAL.test(beginning)) return beginning.trim();
  return beginning
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim();
}

/** What a line looks like to the patterns, also one that may not be there. */
export const plain = (line: { readonly plain: string } | undefined): string => line?.plain ?? '';

/** A mail address anywhere in the text. */
export const hasAddress = (text: string): boolean =>
  text.includes('@') && /[^\s@<>"'()[\]]@[\w-]+(?:\.[\w-]+)+/u.test(text);

/** A year of four digits or a numeric date. */
export const hasDay = (text: string): boolean =>
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2,4}(?!\d)|(?<!\d)\d\d\. \d{1,2}\. \d{1,2}\./u.test(
    text,
  );

/** A time of day. */
export const hasTime = (text: string): boolean =>
  /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?(?:am|pm)\b|\d{1,2}\s?[時时点點시]/iu.test(text);

/** A line that only draws a rule. */
export const isRuleText = (text: string): boolean =>
  /^(?:[-_=*~‐–—―─━═]{5,}|(?:[-*_] ){2,}[-*_])$/u.test(text);

/** Three characters draw a rule only where a quoted mail follows. */
export const isShortRule = (text: string): boolean =>
  isRuleText(text) || /^(?:---+|___+|===+|—{2,})$/u.test(text);

/** A line quoted by a leading angle bracket, or by initials and one ("JD> …", The Bat!). */
export const isAngled = (text: string): boolean => /^(?:[>＞]|\p{Lu}{1,3}>(?:[\s>]|$))/u.test(text);

/** The last words of a quoted line that was broken on its way: the bracket stands in front of the first part only. */
export const isBrokenOff = (above: string, text: string, below: string): boolean =>
  above.length >= 55 && !/[.!?:;。！？]$/u.test(above) && /^\p{Ll}/u.test(text) && isAngled(below);
