import { infoOf, isSign } from './characters.ts';

/** Text is segmented in stretches of this length … */
const STRETCH = 512;
/** … with so much on either side that the longest word at an edge is seen whole. */
const MARGIN = 24;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Says whether a match that begins or ends with a sign begins and ends where words do, in scripts written without
 * spaces: 交期 is a word in 确认交期为 and none in 外交期间. Korean words carry their particles, so only their beginning
 * counts. Ask in text order; each stretch is segmented once.
 */
export function createWordEdges(text: string): (start: number, end: number) => boolean {
  let stretch = -1;
  let edges: ReadonlySet<number> = new Set();
  const isEdge = (offset: number, sign: string): boolean => {
    if (offset === text.length) return true;
    if (Math.floor(offset / STRETCH) !== stretch) {
      stretch = Math.floor(offset / STRETCH);
      edges = edgesAround(text, stretch * STRETCH, sign);
    }
    return edges.has(offset);
  };
  return (start, end) => {
    if (isLetterAt(text, start) && isLetterAt(text, end - 1)) return true;
    const first = characterAt(text, start);
    const last = characterAt(text, end - 1);
    if (isHangul(first)) return !isHangul(characterAt(text, start - 1));
    return (!isSign(first) || isEdge(start, first)) && (!isSign(last) || isEdge(end, last));
  };
}

const isLetterAt = (text: string, at: number): boolean => infoOf(text.charCodeAt(at)) > 0;

function edgesAround(text: string, at: number, sign: string): ReadonlySet<number> {
  const from = Math.max(0, at - MARGIN);
  const window = text.slice(from, at + STRETCH + MARGIN);
  return new Set([...segmenterFor(sign, window).segment(window)].map(({ index }) => from + index));
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
