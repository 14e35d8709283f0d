import type { ParsedText } from '../language/parsed-text.ts';
import { counted, type Finding } from './feature.ts';

/** Signs that a regular expression finds; each takes linear time. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  exclamation: /!+/gu,
  'exclamation-run': /!{2,}|[!?]*\?![!?]*/gu,
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
  emoticon: /[:;=8]-?[)D(P/|](?!\w)|<3|\^_?\^/gu,
  'emoticon-sad': /[:=]-?[(/|](?!\w)|:'\(/gu,
  emoji: /\p{Extended_Pictographic}/gu,
  'stretched-word': /([a-z])\1{2,}/giu,
  shouting: /(?<![\p{L}\d])\p{Lu}{4,}(?![\p{L}\d])/gu,
  acronym: /(?<![\p{L}\d.])\p{Lu}{2,3}(?![\p{L}\d])/gu,
  name: /(?<=[a-z,;] )\p{Lu}\p{Ll}+/gu,
  link: /https?:\/\/|www\.|<url>/gu,
  'latinate-suffix':
    /\p{L}{3}(?:tions?|sions?|ments?|it(?:y|ies)|ances?|ences?|ness|ships?|isms?)(?![\p{L}])/giu,
  'adjective-suffix': /\p{L}{3}(?:ive|able|ible|al|ous|ic|ary|ory|ful)(?![\p{L}])/giu,
  adverb: /\p{L}{3}ly(?![\p{L}])/giu,
  participle: /\p{L}{3}ed(?![\p{L}])/giu,
  gerund: /\p{L}{3}ing(?![\p{L}])/giu,
  plural: /\p{L}{4}[^su]s(?![\p{L}'’])/giu,
  possessive: /\p{L}['’]s(?![\p{L}])/giu,
  passive: /\b(?:is|are|was|were|been|be|being) (?:\p{L}+ly )?\p{L}{2,14}(?:ed|en|wn)(?![\p{L}])/giu,
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
