import type { ParsedText } from '../language/parsed-text.ts';
import { counted, type Finding } from './feature.ts';

/** Signs that a regular expression finds, by feature; each takes linear time. */
export const PATTERNS: Readonly<Record<string, RegExp>> = {
  exclamation: /!+/gu,
  'exclamation-run': /!!+|\?!+/gu,
  question: /\?+/gu,
  'question-run': /\?{2,}/gu,
  ellipsis: /\.{2,}|…/gu,
  comma: /,/gu,
  semicolon: /;|:(?=\s)/gu,
  dash: /\s-{1,2}\s|--|[–—]/gu,
  bracket: /\(/gu,
  'quotation-mark': /["“”]/gu,
  number: /\d[\d.,]*/gu,
  money: /[$€£¥]\s?\d|%/gu,
  emoticon: /[:;=8]-?[)DP](?!\w)|<3|\^_?\^/gu,
  'emoticon-sad': /(?<=\s|^)[:=]['-]?[(/|](?=\s|$)/gu,
  emoji: /\p{Extended_Pictographic}/gu,
  link: /https?:\/\/|www\.|<url>/gu,
};

/** One finding per sign that occurs. */
export function* patternFeatures({ text, words }: ParsedText): Generator<[string, Finding]> {
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const traces = [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      amount: 1,
    }));
    if (traces.length > 0) yield [name, counted(traces, words.length)];
  }
}
