import type { ParsedText } from '../language/parsed-text.ts';
import type { Sentence } from '../language/sentences.ts';
import { type Finding, measured, type Trace } from './feature.ts';

/** What can be said of the beginning, end or letters of a single sentence. */
export const SIGNS: Readonly<Record<string, RegExp>> = {
  'lower-case-start': /^\p{Ll}/u,
  'no-capital': /^\P{Lu}{8,}$/u,
  'all-capitals': /^(?=.*\p{Lu}{2})\P{Ll}{6,}$/u,
  'no-final-stop': /[\p{L}\p{N}]$/u,
  'starts-with-and': /^(?:and|but|so|or|because|cause|cuz|then|also)\b/iu,
  'starts-with-i': /^(?:i|i'm|i've|i'd|i'll)\b/iu,
  'starts-with-you': /^(?:you|your|you're|you've)\b/iu,
  'starts-with-we': /^(?:we|our|we're|we've|we'd|we'll)\b/iu,
  'starts-with-please': /^(?:please|pls|plz)\b/iu,
  'starts-with-question-word': /^(?:what|why|who|how|when|where|which)\b/iu,
  'starts-with-verb': /^(?:is|are|do|does|did|was|were|have|has|can|could|will|would|should|may|shall)\b/iu,
  'starts-with-command':
    /^(?:do|don['’]t|get|go|stop|look|read|try|see|take|give|make|let|leave|check|use|put|send|tell|call|keep|find|remember|note|be|just)\b/iu,
  'starts-with-the': /^(?:the|this|these|in|for|as|at|on|a|an|after|although|while|with|under)\b/iu,
  'starts-with-it': /^(?:it|that|there|he|she|they|it's|that's|there's)\b/iu,
  'starts-with-interjection':
    /^(?:oh|well|yeah|yes|no|ok|okay|hey|hi|hello|wow|sure|actually|anyway|maybe|um|ah|lol|sorry|thanks|ps)\b/iu,
  'starts-with-connective':
    /^(?:however|therefore|furthermore|moreover|additionally|finally|meanwhile|instead|yet|thus|according|during|since|despite)\b/iu,
  'no-subject':
    /^(?:will|am|was|got|been|had|hope|hoping|thought|glad|sounds|looks|seems|just|not|saw|went|wish|need|want)\b/iu,
};

/** One finding per sign: the share of sentences that show it. */
export function* sentenceFeatures({ text, sentences }: ParsedText): Generator<[string, Finding]> {
  const parts = sentences.map((sentence) => ({ sentence, words: text.slice(sentence.start, sentence.end) }));
  for (const [name, sign] of Object.entries(SIGNS)) {
    const traces = parts.filter(({ words }) => sign.test(words)).map(({ sentence }) => startOf(sentence));
    if (traces.length > 0) yield [name, measured(traces.length / parts.length, traces)];
  }
}

const startOf = ({ start, end }: Sentence): Trace => ({ start, end, amount: 1 });
