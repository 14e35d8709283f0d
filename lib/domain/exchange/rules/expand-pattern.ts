import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import { type PatternError, type PatternPart, parsePattern } from './parse-pattern.ts';

/** One written form a pattern stands for, and what its groups hold in it, for `$1` in the suggestion. */
export type Form = { readonly text: string; readonly groups: readonly string[] };

/** Every form of a pattern, and the phrases in which a form does not count. */
export type ExpandedPattern = { readonly forms: readonly Form[]; readonly notWhen: readonly string[] };

/**
 * The written forms that a regular expression of a word list stands for: `cell ?phones?`, `(?:dev|APIs) console`,
 * `[cC]onfig`. The expression is taken apart, never run. What could match endless text is refused, and so is what stands
 * for more than 60 forms.
 */
export function expandPattern(pattern: string): Result<ExpandedPattern, PatternError> {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return parsed;
  const { parts, before, after } = parsed.value;
  let forms: readonly Form[] = [{ text: '', groups: [] }];
  for (const part of parts) {
    forms = forms.flatMap((form) => formsOf(part).map((next) => joined(form, next)));
    if (forms.length > LIMITS.formsPerPattern) return err({ kind: 'too-many-forms' });
  }
  const distinct = forms
    .map((form) => ({ ...form, text: form.text.replaceAll(/\s+/g, ' ').trim() }))
    .filter(
      (form, index, all) => form.text !== '' && index === all.findIndex(({ text }) => text === form.text),
    );
  if (distinct.length === 0) return err({ kind: 'too-wide' });
  const notWhen = distinct.flatMap(({ text }) => [
    ...before.map((word) => `${word}${text}`.trim()),
    ...after.map((word) => `${text}${word}`.trim()),
  ]);
  return ok({ forms: distinct, notWhen });
}

const joined = (a: Form, b: Form): Form => ({ text: a.text + b.text, groups: [...a.groups, ...b.groups] });

/** The forms of one part: a literal has one, an optional part also none, a group those of its branches. */
function formsOf(part: PatternPart): readonly Form[] {
  const forms = part.branches.flatMap((branch) =>
    branch.reduce<readonly Form[]>(
      (so, inner) =>
        so
          .flatMap((form) => formsOf(inner).map((next) => joined(form, next)))
          .slice(0, LIMITS.formsPerPattern + 1),
      [{ text: '', groups: [] }],
    ),
  );
  const written = part.literal === null ? forms : part.literal.map((text) => ({ text, groups: [] }));
  const captured = part.isCapture
    ? written.map(({ text, groups }) => ({ text, groups: [text, ...groups] }))
    : written;
  const empty = { text: '', groups: part.isCapture ? [''] : [] };
  return part.isOptional ? [...captured, empty] : captured;
}
