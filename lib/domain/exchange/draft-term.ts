import { newTerm } from '../glossary/edit-term.ts';
import { type Meaning, nameOf, type Term } from '../glossary/term.ts';
import type { TermId } from '../ids.ts';
import { checkTerm } from './check-term.ts';
import { draftLabels } from './draft-labels.ts';
import { LIMITS } from './limits.ts';
import { type Problem, problem } from './problem.ts';
import type { ReadEntry, Side } from './read-entry.ts';
import type { SupplierRef } from './supplier-refs.ts';
import { cleanText, hasControls, hasDirectionOverride, hasUnreadable } from './text/clean-text.ts';

/** A term as the file describes it, before it meets the glossary. */
export type Draft = {
  readonly places: readonly number[];
  /** `scope` is null until the supplier names are known here. */
  readonly term: Term;
  /** Suppliers it is for; null for all. */
  readonly suppliers: readonly SupplierRef[] | null;
  /** Whether the file itself says how far both sides are. */
  readonly saysStatus: boolean;
  /** A term of our own format: taken whole, also where it says nothing. */
  readonly isWhole: boolean;
  /** Part of speech, or '' when the file does not say. */
  readonly sense: string;
  readonly isRule: boolean;
};

/** How drafts are made. `nextId` and `nowMs` come from outside: the core has no chance and no clock. */
export type DraftOptions = {
  /** Whose meaning a definition is when neither the file nor its status says so. */
  readonly definitionSide: Side;
  /** Language of labels of which the file names none. */
  readonly language: string;
  /** Whether terms that are very short or common are taken all the same. */
  readonly allowNoise: boolean;
  readonly nextId: () => TermId;
  readonly nowMs: number;
};

/** The draft of one entry, or null when nothing of it can be imported; the problems say why. This is the one mapping from files to terms. */
export function draftTerm(
  entry: ReadEntry,
  options: DraftOptions,
): { readonly draft: Draft | null; readonly problems: readonly Problem[] } {
  const labels = draftLabels(entry, options);
  const textProblem = labels.labels === null ? null : findTextProblem(entry);
  if (labels.labels === null || textProblem !== null)
    return { draft: null, problems: [...labels.problems, ...(textProblem === null ? [] : [textProblem])] };
  const meanings = meaningsOf(entry, entry.status === 'agreed' ? 'agreed' : options.definitionSide);
  const status = statusOf(entry, meanings);
  const note = noteOf(entry, meanings);
  const blank = newTerm({
    id: options.nextId(),
    label: labels.labels[0]?.text ?? '',
    lang: options.language,
    scope: null,
    nowMs: options.nowMs,
  });
  const term: Term = {
    ...blank,
    labels: [...labels.labels],
    ours: meanings.ours,
    theirs: meanings.theirs,
    agreed: meanings.agreed,
    agreedAtMs: meanings.agreed === null ? null : entry.agreedAtMs,
    status: status ?? 'proposed',
    ladder: entry.ladder,
    notWhen: phrasesOf(entry),
    note: note.slice(0, LIMITS.noteChars),
  };
  const checked = checkTerm(term);
  if (!checked.ok)
    return { draft: null, problems: [problem(entry.place, 'error', 'invalid-term', checked.error)] };
  const cut =
    note.length > LIMITS.noteChars ? [problem(entry.place, 'changed', 'note-cut', nameOf(term))] : [];
  const draft = {
    places: [entry.place],
    term,
    suppliers: entry.suppliers?.map((name) => ({ name })) ?? null,
    saysStatus: status !== null,
    isWhole: false,
    sense: entry.sense.toLowerCase(),
    isRule: entry.isRule,
  };
  return { draft, problems: [...labels.problems, ...cut] };
}

/** Phrases as a term can hold them. */
const phrasesOf = ({ notWhen }: ReadEntry): string[] =>
  [...new Set(notWhen.map(cleanText))]
    .filter((phrase) => phrase !== '' && phrase.length <= LIMITS.labelChars)
    .slice(0, LIMITS.phrasesPerTerm);

/**
 * How far both sides are by the word of the file, or by an agreed meaning: one the file names as such, or the user did. Null
 * without either: whether both sides agreed is not for a file of others to say.
 */
const statusOf = (entry: ReadEntry, { agreed }: Meanings): Term['status'] | null =>
  entry.status ?? (agreed === null ? null : 'agreed');

function findTextProblem(entry: ReadEntry): Problem | null {
  const texts = [...entry.definitions.map(({ text }) => text), ...Object.values(entry.meanings)];
  const all = [...texts, ...entry.notes];
  if (all.some(hasUnreadable)) return problem(entry.place, 'error', 'unreadable-characters');
  const override = all.find(hasDirectionOverride);
  if (override !== undefined) return problem(entry.place, 'error', 'direction-override', override);
  const controls = all.find(hasControls);
  if (controls !== undefined) return problem(entry.place, 'error', 'control-characters', controls);
  const long = texts.find(isTooLong);
  return long === undefined
    ? null
    : problem(entry.place, 'error', 'meaning-too-long', long.length, LIMITS.meaningChars);
}

const isTooLong = (text: string): boolean =>
  text.length > 10 * LIMITS.meaningChars || cleanText(text).trim().length > LIMITS.meaningChars;

type Meanings = Readonly<Record<Side, Meaning | null>>;

/** The meanings the file names, and its first definition as the meaning of `side`. */
function meaningsOf(entry: ReadEntry, side: Side): Meanings {
  const definition = firstDefinition(entry);
  const of = (which: Side): Meaning | null => {
    const isDefined = which === side && definition !== undefined;
    const text = cleanText(entry.meanings[which] ?? (isDefined ? definition.text : '')).trim();
    if (text === '') return null;
    const threshold = entry.thresholds[which] ?? (isDefined ? entry.thresholds.definition : undefined);
    return { text, threshold: threshold ?? null };
  };
  return { ours: of('ours'), theirs: of('theirs'), agreed: of('agreed') };
}

/** The definition in no language or in that of the first label, else the first one. */
function firstDefinition(entry: ReadEntry): ReadEntry['definitions'][number] | undefined {
  const { labels } = entry;
  const definitions = entry.definitions.filter(({ text }) => text.trim() !== '');
  const lang = labels[0]?.lang.slice(0, 2);
  return (
    definitions.find((definition) => definition.lang === null || definition.lang.slice(0, 2) === lang) ??
    definitions[0]
  );
}

/** Notes of the file, and what has no place of its own in a term: nothing that was read is lost. */
function noteOf(entry: ReadEntry, meanings: Meanings): string {
  const first = firstDefinition(entry);
  const isUsed = Object.values(meanings).some(
    (meaning) => meaning?.text === cleanText(first?.text ?? '').trim(),
  );
  const others = entry.definitions.filter((definition) => definition !== first || !isUsed);
  const threshold = entry.thresholds.definition;
  const isLost =
    threshold !== undefined && !Object.values(meanings).some((meaning) => meaning?.threshold === threshold);
  return [
    ...entry.notes,
    ...others.map(({ text, lang }) => (lang === null ? text : `${lang}: ${text}`)),
    ...entry.notWhen.filter((phrase) => phrase.length > LIMITS.labelChars),
    ...(isLost ? [`${threshold.value ?? threshold.tolerance} ${threshold.unit}`.trim()] : []),
  ]
    .map((text) => cleanText(text).trim())
    .filter((text) => text !== '')
    .join('\n');
}
