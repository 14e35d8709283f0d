import { endsWord, expansionOf, foldedOf, foldPair, infoOf, isSign, Kind, kindOf } from './characters.ts';
import { Tokens } from './tokens.ts';

/** Hash A of the token that stands for the end of a block. */
export const EDGE = 0;

/** Takes a text apart. Linear; makes no strings. */
export function tokenize(text: string, tokens = new Tokens()): Tokens {
  tokens.clear();
  const { length } = text;
  let at = 0;
  while (at < length) {
    // Most of a text is words of plain letters with a space behind them: no more is done for these than must be.
    const start = at;
    let hashA = SEED_A;
    let hashB = SEED_B;
    let info = infoOf(text.charCodeAt(at));
    while (info > 0) {
      hashA = mixA(hashA, info);
      hashB = mixB(hashB, info);
      at += 1;
      info = at < length ? infoOf(text.charCodeAt(at)) : END;
    }
    if (at === start || !endsWord(info)) at = takeToken(text, start, tokens);
    else {
      tokens.push(hashA, hashB, start, at);
      at += Number(info === SPACE);
    }
  }
  return tokens;
}

/** What {@link infoOf} answers for a space and a block edge; behind the text is an edge. */
const SPACE = -Kind.space;
const END = -Kind.edge;

/** Hash A of a single word or symbol, to compare with a token's. Throws when it is none or several. */
export function hashOf(word: string): number {
  const tokens = tokenize(word);
  if (tokens.count !== 1) throw new TypeError(`not a single word: ${word}`);
  return tokens.hashA(0);
}

/** Whether the token at this place of the text is a word or sign rather than a symbol or an edge. */
export function isWordAt(text: string, start: number): boolean {
  const kind = kindOf(infoOf(text.charCodeAt(start)));
  return kind === Kind.letter || kind === Kind.expanded || kind === Kind.sign || kind === Kind.surrogate;
}

const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x2545f491 | 0;
const mixA = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const mixB = (hash: number, code: number): number => (Math.imul(hash, 0x2c9277b5) + code) | 0;

/** Takes what begins at `start`, answers where the next thing begins. */
function takeToken(text: string, start: number, tokens: Tokens): number {
  const info = infoOf(text.charCodeAt(start));
  switch (kindOf(info)) {
    case Kind.letter:
    case Kind.expanded:
      return takeWord(text, start, tokens);
    case Kind.surrogate:
      return takePair(text, start, tokens);
    case Kind.sign:
      return takeSymbol(foldedOf(info), start, endOfMarks(text, start + 1), tokens);
    case Kind.edge:
      tokens.push(EDGE, EDGE, start, start + 1);
      return start + 1;
    case Kind.dash:
      return isLoose(text, start) ? takeSymbol(DASH, start, start + 1, tokens) : start + 1;
    case Kind.symbol:
      return takeSymbol(foldedOf(info), start, start + 1, tokens);
    case Kind.apostrophe:
      return takeSymbol(APOSTROPHE, start, start + 1, tokens);
    default:
      return start + 1;
  }
}

const DASH = 0x2d;
const APOSTROPHE = 0x27;

function takeSymbol(code: number, start: number, end: number, tokens: Tokens): number {
  tokens.push(mixA(SEED_A, code), mixB(SEED_B, code), start, end);
  return end;
}

function takeWord(text: string, start: number, tokens: Tokens): number {
  let hashA = SEED_A;
  let hashB = SEED_B;
  let end = start;
  let at = start;
  while (at < text.length) {
    const info = infoOf(text.charCodeAt(at));
    if (info > 0) {
      hashA = mixA(hashA, info);
      hashB = mixB(hashB, info);
      at += 1;
      end = at;
      continue;
    }
    const kind = kindOf(info);
    if (kind !== Kind.mark && kind !== Kind.format) {
      const folded = foldedInWord(text, at, kind);
      if (folded === '') break;
      hashA = mixAll(mixA, hashA, folded);
      hashB = mixAll(mixB, hashB, folded);
    }
    at += widthOf(kind);
    if (kind !== Kind.format) end = at;
  }
  tokens.push(hashA, hashB, start, end);
  return isPossessive(text, at) ? at + 2 : at;
}

const widthOf = (kind: number): number => (kind === Kind.surrogate ? 2 : 1);

function mixAll(mix: typeof mixA, hash: number, folded: string): number {
  let mixed = hash;
  for (let i = 0; i < folded.length; i += 1) mixed = mix(mixed, folded.charCodeAt(i));
  return mixed;
}

/** Folded characters with which a word goes on at `at`, or nothing when it ends there. */
function foldedInWord(text: string, at: number, kind: number): string {
  if (kind === Kind.expanded) return expansionOf(text.charCodeAt(at));
  if (kind === Kind.apostrophe) return isLetterAt(text, at + 1) && !isPossessive(text, at) ? "'" : '';
  if (kind !== Kind.surrogate) return '';
  const point = text.codePointAt(at) ?? 0;
  return isSign(String.fromCodePoint(point)) ? '' : foldPair(point);
}

function takePair(text: string, start: number, tokens: Tokens): number {
  const point = text.codePointAt(start) ?? 0;
  const folded = foldPair(point);
  if (folded !== '' && !isSign(folded)) return takeWord(text, start, tokens);
  return takeSymbol(point, start, start + (point > 0xffff ? 2 : 1), tokens);
}

/** `'s` at the end of a word. */
const isPossessive = (text: string, at: number): boolean =>
  at + 1 < text.length &&
  kindOf(infoOf(text.charCodeAt(at))) === Kind.apostrophe &&
  (text[at + 1] === 's' || text[at + 1] === 'S') &&
  !isLetterAt(text, at + 2);

function isLetterAt(text: string, at: number): boolean {
  const kind = at < text.length ? kindOf(infoOf(text.charCodeAt(at))) : Kind.edge;
  return kind === Kind.letter || kind === Kind.expanded;
}

function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(infoOf(text.charCodeAt(end))) === Kind.mark) end += 1;
  return end;
}

/** A dash with space on both sides or beside another dash separates; a tight one joins. */
function isLoose(text: string, at: number): boolean {
  const before = at > 0 ? kindOf(infoOf(text.charCodeAt(at - 1))) : Kind.edge;
  const after = at + 1 < text.length ? kindOf(infoOf(text.charCodeAt(at + 1))) : Kind.edge;
  return before === Kind.dash || after === Kind.dash || (isBlank(before) && isBlank(after));
}

const isBlank = (kind: number): boolean => kind === Kind.space || kind === Kind.edge;
