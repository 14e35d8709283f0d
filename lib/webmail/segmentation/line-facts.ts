const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** No pattern here looks further: a header, an attribution or a divider is shorter. */
const MAX_LOOK = 400;

/** The beginning of a line as the patterns see it: without invisible characters. */
export const plainText = (text: string): string => text.slice(0, MAX_LOOK).replace(INVISIBLE, '').trim();

/** The same of a line that may not be there. */
export const plain = (line: { readonly plain: string } | undefined): string => line?.plain ?? '';

/** A mail address anywhere in the text. */
export const hasAddress = (text: string): boolean => /[^\s@<>"'()[\]]@[\w-]+(?:\.[\w-]+)+/u.test(text);

/** A year of four digits or a numeric date. */
export const hasDay = (text: string): boolean =>
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{2,4}(?!\d)/u.test(text);

/** A time of day. */
export const hasTime = (text: string): boolean =>
  /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|\d\s?(?:am|pm)\b|\d{1,2}\s?[時시点]/iu.test(text);

/** A line that only draws a rule. */
export const isRuleText = (text: string): boolean => /^[-_=*~‐–—]{5,}$/u.test(text);

/** A line quoted by a leading angle bracket. */
export const isAngled = (text: string): boolean => /^[>＞]/u.test(text);
