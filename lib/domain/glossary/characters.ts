/** What a character does to the tokens around it. A word may go on with the kinds up to `surrogate`, and ends at the others. */
export const Kind = {
  /** Part of a word; folds to one code unit. */
  letter: 1,
  /** Part of a word; folds to several (ß, ﬁ, a decomposed accent). */
  expanded: 2,
  /** Accent on the letter before: ignored, belongs to it. */
  mark: 3,
  /** Invisible (soft hyphen, zero-width space): ignored. */
  format: 4,
  /** A letter inside a word (don't), else a quote. */
  apostrophe: 5,
  /** First half of a pair; ask {@link foldPair}. */
  surrogate: 6,
  /** A word of its own: Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese write no spaces. */
  sign: 7,
  /** Inside a term as good as a space. */
  space: 8,
  /** Joins when tight (lead-time, ex/works), breaks when spaced. */
  dash: 9,
  /** End of a block: nothing joins across it. */
  edge: 10,
  /** Anything else is a token of its own, so a term cannot run across it unless it holds it. */
  symbol: 11,
} as const;

/** Folded code unit of a letter; of anything else the negative of its kind, with a folded code unit above. 0: not yet seen. */
const table = new Int32Array(0x1_0000);
const expansions = new Map<number, string>();
const pairs = new Map<number, string>();

/**
 * What a UTF-16 code unit is. Positive: a letter, folded to this one. Else ask {@link kindOf} and {@link foldedOf}.
 * Most of a text is letters, so they are told by the sign alone.
 */
export function infoOf(code: number): number {
  const known = table[code] ?? 0;
  return known === 0 ? learn(code) : known;
}

/** The kind in an answer of {@link infoOf}. */
export const kindOf = (info: number): number => (info > 0 ? Kind.letter : -info & 15);

/** Whether a word ends before a character with this answer of {@link infoOf}. */
export const endsWord = (info: number): boolean => info < 0 && (-info & 15) > Kind.surrogate;

/** The folded code unit of a letter, sign or symbol in an answer of {@link infoOf}. */
export const foldedOf = (info: number): number => (info > 0 ? info : -info >> 4);

/** Folded characters of a code unit of kind `expanded`. */
export const expansionOf = (code: number): string => expansions.get(code) ?? '';

/** Folded characters of a letter outside the basic plane; a sign stands for itself; empty when it is neither. */
export function foldPair(point: number): string {
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const folded = signs.test(character) ? character : wordOrNothing(fold(character));
  pairs.set(point, folded);
  return folded;
}

/** Whether a character of a script without spaces: each is a word of its own. */
export const isSign = (character: string): boolean => signs.test(character);

const signs =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]$/u;

// In this order: the first that holds decides. Tatweel is a letter by category and only stretches the word.
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\p{Cf}\u0640]/u, Kind.format],
  [/\p{M}/u, Kind.mark],
  [/[\n\v\f\p{Zl}\p{Zp}]/u, Kind.edge],
  [/[\p{Zs}\t\r]/u, Kind.space],
  [/['’ʼ＇]/u, Kind.apostrophe],
  [/[\u2014\u2015]/u, Kind.symbol],
  [/[\p{Pd}/\u2212]/u, Kind.dash],
  [/[\uD800-\uDBFF]/, Kind.surrogate],
];

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kinds.find(([pattern]) => pattern.test(character))?.[1];
  const info = kind === undefined ? learnVisible(code, character) : -kind;
  table[code] = info;
  return info;
}

function learnVisible(code: number, character: string): number {
  const compact = character.normalize('NFKC');
  if (signs.test(compact)) return -(Kind.sign | (compact.charCodeAt(0) << 4));
  const folded = wordOrNothing(fold(character));
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded === '') return -(Kind.symbol | (compact.charCodeAt(0) << 4));
  expansions.set(code, folded);
  return -Kind.expanded;
}

/** Case, width, ligatures and accents away. `İ` decomposes only after lower-casing, so marks go last. */
const fold = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '');

const wordOrNothing = (folded: string): string => (/^[\p{L}\p{N}]+$/u.test(folded) ? folded : '');
