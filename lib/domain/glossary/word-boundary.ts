import { isSign } from './characters.ts';

/** Text on either side that the segmenter sees; enough for the longest word. */
const WINDOW = 24;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Whether a match that begins or ends with a sign begins and ends where words do, in scripts written without spaces:
 * 交期 is a word in 确认交期为 and none in 外交期间. Korean words carry their particles, so only their beginning counts.
 */
export function standsOnWordEdges(text: string, start: number, end: number): boolean {
  const first = characterAt(text, start);
  const last = characterAt(text, end - 1);
  if (isHangul(first)) return !isHangul(characterAt(text, start - 1));
  return (!isSign(first) || isWordEdge(text, start, first)) && (!isSign(last) || isWordEdge(text, end, last));
}

function isWordEdge(text: string, offset: number, sign: string): boolean {
  const from = Math.max(0, offset - WINDOW);
  const window = text.slice(from, offset + WINDOW);
  if (offset - from >= window.length) return true;
  return (
    segmenterFor(sign, window)
      .segment(window)
      .containing(offset - from)?.index ===
    offset - from
  );
}

function segmenterFor(sign: string, window: string): Intl.Segmenter {
  const locale = localeOf(sign, window);
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

function localeOf(sign: string, window: string): string {
  if (/\p{Script=Thai}/u.test(sign)) return 'th';
  if (/\p{Script=Lao}/u.test(sign)) return 'lo';
  if (/\p{Script=Khmer}/u.test(sign)) return 'km';
  if (/\p{Script=Myanmar}/u.test(sign)) return 'my';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(window) ? 'ja' : 'zh';
}

const isHangul = (character: string): boolean => /\p{Script=Hangul}/u.test(character);

/** The character a code unit belongs to, the whole pair where it is half of one; empty outside the text. */
function characterAt(text: string, at: number): string {
  const isSecondHalf = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0;
  const point = text.codePointAt(isSecondHalf ? at - 1 : at);
  return point === undefined || at < 0 ? '' : String.fromCodePoint(point);
}
