import { type Problem, problem } from '../problem.ts';
import { blankEntry, type ReadEntries, type ReadEntry, type ReadLabel, type Sliced } from '../read-entry.ts';
import { UNKNOWN_LANGUAGE } from '../text/languages.ts';
import { expandPattern } from './expand-pattern.ts';
import { PATTERN_PROBLEM } from './rule-entry.ts';

/**
 * A word or pattern a line: Vale's accept.txt (terms) and reject.txt (discouraged). The first form of a pattern is the
 * term, the others are variants; a name with capitals inside counts as written.
 */
export function* readWordList(text: string, use: 'preferred' | 'discouraged'): Sliced<ReadEntries> {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const word = line.trim();
    if (word === '' || word.startsWith('#')) continue;
    const expanded = expandPattern(word);
    if (expanded.ok)
      entries.push({
        ...blankEntry(index + 1),
        labels: expanded.value.forms.map(({ text: form }, at) => labelOf(form, at, use)),
        notWhen: expanded.value.notWhen,
      });
    else problems.push(problem(index + 1, 'error', PATTERN_PROBLEM[expanded.error.kind], word));
    if (index % 500 === 0) yield;
  }
  return { entries, problems, notes: [] };
}

const labelOf = (text: string, at: number, use: 'preferred' | 'discouraged'): ReadLabel => ({
  text,
  lang: UNKNOWN_LANGUAGE,
  use: at > 0 && use === 'preferred' ? 'variant' : use,
});
