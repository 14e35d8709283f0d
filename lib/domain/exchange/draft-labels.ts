import type { Label } from '../glossary/term.ts';
import { isTooCommon, isTooShort } from '../glossary/too-common.ts';
import type { DraftOptions } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { type Problem, type ProblemKind, problem } from './problem.ts';
import type { ReadEntry, ReadLabel } from './read-entry.ts';
import { cleanText, hasControls, hasDirectionOverride, hasUnreadable, labelKey } from './text/clean-text.ts';
import { UNKNOWN_LANGUAGE } from './text/languages.ts';

/** The labels of an entry fit for a term, or null when the entry can't be imported. */
export type DraftLabels = { readonly labels: readonly Label[] | null; readonly problems: readonly Problem[] };

/**
 * Cleans labels and says what each is for: the first of a language that the file does not rate is preferred, the others
 * are variants. A label that can't be kept makes the entry an error when it is its main one, else it is left out.
 */
export function draftLabels(entry: ReadEntry, options: DraftOptions): DraftLabels {
  const { place } = entry;
  if (entry.labels.length === 0) return { labels: null, problems: [problem(place, 'error', 'no-label')] };
  const checked = entry.labels.map((label) => check(cleaned(label), entry, options));
  const fatal = checked.find(({ wrong }, index) => wrong !== null && (index === 0 || isUnsafe(wrong.kind)));
  if (fatal?.wrong) return { labels: null, problems: [{ ...fatal.wrong, severity: 'error' }] };
  const problems = checked.flatMap(({ wrong, note }) => wrong ?? note ?? []);
  const labels = distinct(
    withUses(
      checked.flatMap(({ label, wrong }) => (wrong === null ? [label] : [])),
      options.language,
    ),
  );
  if (entry.isRule && hasForms(entry.labels) && !hasForms(labels))
    return { labels: null, problems: problems.map((one) => ({ ...one, severity: 'error' })) };
  if (labels.length > LIMITS.labelsPerTerm)
    problems.push(problem(place, 'changed', 'too-many-labels', labels.length, LIMITS.labelsPerTerm));
  return { labels: labels.slice(0, LIMITS.labelsPerTerm), problems };
}

const hasForms = (labels: readonly Pick<ReadLabel, 'use'>[]): boolean =>
  labels.some(({ use }) => use === 'discouraged');

/** Far longer texts are refused as they are. */
const cleaned = (label: ReadLabel): ReadLabel =>
  label.text.length > 10 * LIMITS.labelChars ? label : { ...label, text: cleanText(label.text) };

/** Reasons that concern the whole row, whichever of its labels has them. */
const isUnsafe = (kind: ProblemKind): boolean =>
  kind === 'unreadable-characters' || kind === 'control-characters' || kind === 'direction-override';

/** A label with what is wrong with it; `note` for what is only worth a look. */
type Checked = { readonly label: ReadLabel; readonly wrong: Problem | null; readonly note: Problem | null };

function check(label: ReadLabel, entry: ReadEntry, options: DraftOptions): Checked {
  const of = (severity: Problem['severity'], kind: ProblemKind) =>
    problem(entry.place, severity, kind, label.text, LIMITS.labelChars);
  const kind = unfit(label.text) ?? tooLittle(label, entry, options);
  if (kind === null) return { label, wrong: null, note: null };
  // Whoever wrote a rule about a common word meant it.
  if (kind === 'label-too-common' && entry.isRule) return { label, wrong: null, note: of('note', kind) };
  return { label, wrong: of('changed', kind), note: null };
}

function unfit(text: string): ProblemKind | null {
  if (hasUnreadable(text)) return 'unreadable-characters';
  if (hasDirectionOverride(text)) return 'direction-override';
  if (hasControls(text)) return 'control-characters';
  if (text === '') return 'no-label';
  return text.length > LIMITS.labelChars ? 'label-too-long' : null;
}

/** What a rule suggests is only written, never searched for, so it may be any word. */
function tooLittle(label: ReadLabel, entry: ReadEntry, options: DraftOptions): ProblemKind | null {
  if (options.allowNoise || (entry.isRule && label.use !== 'discouraged')) return null;
  if (isTooShort(label.text)) return 'label-too-short';
  const lang = label.lang === UNKNOWN_LANGUAGE ? options.language : label.lang;
  return isTooCommon(label.text, lang) ? 'label-too-common' : null;
}

function withUses(labels: readonly ReadLabel[], language: string): readonly Label[] {
  const langOf = (label: ReadLabel) => (label.lang === UNKNOWN_LANGUAGE ? language : label.lang);
  const rated = new Set(labels.filter(({ use }) => use === 'preferred').map(langOf));
  return labels.map((label) => {
    const lang =
      label.lang === UNKNOWN_LANGUAGE && labels.every((other) => other.lang === UNKNOWN_LANGUAGE)
        ? language
        : label.lang;
    const use = label.use ?? (rated.has(langOf(label)) ? 'variant' : 'preferred');
    if (use === 'preferred') rated.add(langOf(label));
    return {
      text: label.text,
      lang,
      use,
      ...(label.matchCase !== undefined && { matchCase: label.matchCase }),
    };
  });
}

/** Each form once in each language; forms that differ in capitals only stay when they are told apart by them. */
function distinct(labels: readonly Label[]): readonly Label[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const key = `${label.lang}\n${label.matchCase === true ? label.text : labelKey(label.text)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
