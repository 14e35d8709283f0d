import { err, ok, type Result } from '../../result.ts';

/** Why a pattern is not translated. `too-wide`: it could match endless text, or be slow on some. */
export type PatternError = { readonly kind: 'invalid' | 'too-wide' | 'too-many-forms' | 'look-around' };

/** A piece of a pattern: letters to choose from, or branches of further pieces. */
export type PatternPart = {
  readonly literal: readonly string[] | null;
  readonly branches: readonly (readonly PatternPart[])[];
  readonly isOptional: boolean;
  readonly isCapture: boolean;
};

/** A pattern taken apart. `before`, `after`: words beside which it does not count (negative look-arounds). */
export type ParsedPattern = {
  readonly parts: readonly PatternPart[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Longer patterns are no list of words. */
const MAX_PATTERN_CHARS = 1_000;
const MAX_GROUPS_INSIDE_EACH_OTHER = 8;

/** Takes a regular expression apart as far as it only lists words. */
export function parsePattern(pattern: string): Result<ParsedPattern, PatternError> {
  if (pattern.length > MAX_PATTERN_CHARS) return err({ kind: 'too-wide' });
  const parser = new PatternParser(pattern);
  const branches = parser.branches(0);
  if (parser.failure !== null) return err(parser.failure);
  if (!parser.isAtEnd) return err({ kind: 'invalid' });
  const parts: PatternPart[] =
    branches.length === 1 ? (branches[0] ?? []) : [{ ...LITERAL, branches, literal: null }];
  return ok({ parts, before: parser.before, after: parser.after });
}

const LITERAL: PatternPart = { literal: [''], branches: [], isOptional: false, isCapture: false };

/** A recursive descent. A class because its position and its first failure are shared by all its steps. */
class PatternParser {
  failure: PatternError | null = null;
  readonly before: string[] = [];
  readonly after: string[] = [];
  private at = 0;
  private readonly pattern: string;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  /** `a|b|c` up to the end or a closing bracket. */
  branches(depth: number): PatternPart[][] {
    if (depth > MAX_GROUPS_INSIDE_EACH_OTHER) this.fail('too-wide');
    const all: PatternPart[][] = [[]];
    while (!this.isAtEnd && this.failure === null && this.peek() !== ')') {
      if (this.take('|')) all.push([]);
      else all.at(-1)?.push(...this.piece(depth));
    }
    return all;
  }

  private piece(depth: number): PatternPart[] {
    const character = this.next();
    switch (character) {
      case '^':
      case '$':
        return [];
      case '.':
        return this.fail('too-wide');
      case '*':
      case '+':
      case '?':
        return this.fail('invalid');
      case '[':
        return this.repeated(this.characterClass(), false);
      case '(':
        return this.group(depth);
      case '\\':
        return this.escape();
      default:
        return this.repeated([character], false);
    }
  }

  private escape(): PatternPart[] {
    if (this.isAtEnd) return this.fail('invalid');
    const character = this.next();
    if (/[bB]/.test(character)) return [];
    if (character === 's') return this.repeated([' '], false);
    if (/[dDwWSpPk1-9]/.test(character)) return this.fail('too-wide');
    return this.repeated([ESCAPED[character] ?? character], false);
  }

  private characterClass(): readonly string[] {
    const end = this.pattern.indexOf(']', this.at + (this.pattern[this.at] === ']' ? 1 : 0));
    if (end < 0) this.fail('invalid');
    const inside = this.pattern.slice(this.at, Math.max(end, this.at));
    this.at = end + 1;
    if (/^\^|\\[dDwWpP]/.test(inside) || /[^\\]-./.test(inside)) this.fail('too-wide');
    return Array.from(inside.replaceAll('\\s', ' ').replaceAll(/\\(.)/g, '$1'));
  }

  private group(depth: number): PatternPart[] {
    const opening = /^\?(?:[:!=]|<[!=]|<\w+>|[ims]+(?::|\)))/.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    if (opening.endsWith(')')) return [];
    const start = this.at;
    const branches = this.branches(depth + 1);
    const end = this.at;
    if (!this.take(')')) return this.fail('invalid');
    if (/^\?<?[!=]/.test(opening)) return this.lookAround(opening, this.pattern.slice(start, end));
    const isCapture = opening === '' || /^\?<\w/.test(opening);
    return this.repeated(null, isCapture, branches);
  }

  /** "not before", "not after" plain words becomes a phrase that does not count; anything cleverer is refused. */
  private lookAround(opening: string, words: string): PatternPart[] {
    const plain = words.replaceAll(/\\b|[()]|\?:/g, '').replaceAll('\\s', ' ');
    if (!opening.endsWith('!') || !/^[\p{L}\p{N} '|-]+$/u.test(plain)) return this.fail('look-around');
    (opening.includes('<') ? this.before : this.after).push(...plain.split('|'));
    return [];
  }

  /** The piece with the sign behind it: `?`, or a repetition of a letter, which is read as one of it. */
  private repeated(
    literal: readonly string[] | null,
    isCapture: boolean,
    branches: PatternPart[][] = [],
  ): PatternPart[] {
    const sign = /^(?:[?*+]|\{\d*,?\d*\})[?+]?/.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += sign.length;
    const isOptional = /^(?:[?*]|\{0?,)/.test(sign);
    if (!/^\??\??$/.test(sign) && literal === null) return this.fail('too-wide');
    return [{ literal, branches, isOptional, isCapture }];
  }

  private peek(): string {
    return this.pattern.charAt(this.at);
  }

  private next(): string {
    const character = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    this.at += character.length;
    return character;
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  private fail(kind: PatternError['kind']): PatternPart[] {
    this.failure ??= { kind };
    return [];
  }
}

const ESCAPED: Readonly<Record<string, string>> = { t: ' ', n: ' ', r: ' ' };
