/** A sentence `[start, end)` of a text, without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number };

const STOP = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;
/** Abbreviations whose full stop ends no sentence. Own list. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nos inc ltd co corp vs approx dept est fig ref e.g i.e eg ie cf jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Sentences in order, in linear time. A line break always ends one; abbreviations and initials do not. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    splitLine(line, lineStart, sentences);
    lineStart += line.length + 1;
  }
  return sentences;
}

function splitLine(line: string, offset: number, into: Sentence[]): void {
  let from = 0;
  for (const { 0: stop, index } of line.matchAll(STOP)) {
    if (stop === '.' && isAbbreviated(line, index)) continue;
    push(line, from, index + stop.length, offset, into);
    from = index + stop.length;
  }
  push(line, from, line.length, offset, into);
}

function push(line: string, from: number, to: number, offset: number, into: Sentence[]): void {
  const piece = line.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = offset + from + piece.indexOf(trimmed);
  into.push({ start, end: start + trimmed.length });
}

/** Whether the word that ends at `at` is an abbreviation or an initial. Looks at most 12 characters back. */
function isAbbreviated(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 12), at);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
  return ABBREVIATIONS.has(word.toLowerCase()) || /^[A-HJ-Z]$/u.test(word);
}
