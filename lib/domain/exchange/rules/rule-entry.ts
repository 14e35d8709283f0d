import { type Problem, type ProblemKind, problem } from '../problem.ts';
import { blankEntry, type ReadEntry, type ReadLabel } from '../read-entry.ts';
import { labelKey } from '../text/clean-text.ts';
import { UNKNOWN_LANGUAGE } from '../text/languages.ts';
import { expandPattern, type Form } from './expand-pattern.ts';
import type { PatternError } from './parse-pattern.ts';

/** A rule "write this instead of that", as its file has it. */
export type Rule = {
  readonly place: number;
  /** Patterns of what is not to be written. */
  readonly patterns: readonly string[];
  /** What to write; `$1` stands for a group of the pattern. */
  readonly expected: readonly string[];
  readonly notes: readonly string[];
};

/** What to tell about a pattern that is not translated. */
export const PATTERN_PROBLEM: Readonly<Record<PatternError['kind'], ProblemKind>> = {
  invalid: 'pattern-invalid',
  'too-wide': 'pattern-too-wide',
  'too-many-forms': 'pattern-too-many-forms',
  'look-around': 'pattern-look-around',
};

/**
 * The entries of one rule: preferred label, its alternatives, and every form of the patterns as discouraged. More than
 * one when `$1` makes different suggestions. A pattern that can't be translated makes the rule an error.
 */
export function entriesOfRule(rule: Rule): {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly Problem[];
} {
  const bySuggestion = new Map<string, { expected: readonly string[]; forms: string[]; notWhen: string[] }>();
  for (const pattern of rule.patterns) {
    const expanded = expandPattern(pattern);
    if (!expanded.ok)
      return {
        entries: [],
        problems: [problem(rule.place, 'error', PATTERN_PROBLEM[expanded.error.kind], pattern)],
      };
    for (const form of expanded.value.forms) {
      const expected = rule.expected.map((text) => filledIn(text, form));
      const of = bySuggestion.get(expected.join('|')) ?? { expected, forms: [], notWhen: [] };
      bySuggestion.set(expected.join('|'), of);
      of.forms.push(form.text);
      of.notWhen.push(...expanded.value.notWhen.filter((phrase) => phrase.includes(form.text)));
    }
  }
  const entries = [...bySuggestion.values()].map(
    ({ expected, forms, notWhen }): ReadEntry => ({
      ...blankEntry(rule.place),
      labels: [...suggested(expected), ...discouraged(forms, expected)],
      notes: rule.notes,
      notWhen: [...new Set(notWhen)],
      isRule: true,
    }),
  );
  return { entries, problems: [] };
}

const filledIn = (text: string, { groups }: Form): string =>
  text.replaceAll(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? '').trim();

const suggested = (expected: readonly string[]): readonly ReadLabel[] =>
  expected.map((text, index) => ({
    text,
    lang: UNKNOWN_LANGUAGE,
    use: index === 0 ? 'preferred' : 'variant',
  }));

/** A form that differs from the suggestion in capitals only counts as written; one that is the suggestion is none. */
const discouraged = (forms: readonly string[], expected: readonly string[]): readonly ReadLabel[] =>
  forms
    .filter((form) => !expected.includes(form))
    .map((form) => {
      const isSameWord = expected.some((text) => labelKey(text) === labelKey(form));
      return {
        text: form,
        lang: UNKNOWN_LANGUAGE,
        use: 'discouraged',
        ...(isSameWord && { matchCase: true }),
      };
    });
