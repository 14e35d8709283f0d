import type { Label, Term, Threshold } from '../glossary/term.ts';
import type { Problem } from './problem.ts';

/** A written form as a file has it. `use` is null when the file does not say; `lang` is `und` when it is not known. */
export type ReadLabel = {
  readonly text: string;
  readonly lang: string;
  readonly use: Label['use'] | null;
  /** The word by which the file said it; kept for what is reported. */
  readonly statusWord?: string;
  readonly matchCase?: boolean;
};

/** A definition in some language, or in none that is named. */
export type ReadDefinition = { readonly text: string; readonly lang: string | null };

/** Whose meaning a text is. */
export type Side = 'ours' | 'theirs' | 'agreed';

/** One entry of any glossary file, before it is known what it means for our glossary. */
export type ReadEntry = {
  /** Its row, rule, item or number of entry in the file, as a person would count it. */
  readonly place: number;
  readonly id: string | null;
  readonly labels: readonly ReadLabel[];
  /** Empty ones, too, as the file has them. */
  readonly definitions: readonly ReadDefinition[];
  /** Meanings whose side the file names. */
  readonly meanings: Partial<Record<Side, string>>;
  readonly thresholds: Partial<Record<Side | 'definition', Threshold>>;
  readonly status: Term['status'] | null;
  readonly agreedAtMs: number | null;
  /** Names of suppliers it is for; null when the file does not say. Empty: for none. */
  readonly suppliers: readonly string[] | null;
  readonly notes: readonly string[];
  /** What the same word in another sense would differ by: its part of speech. */
  readonly sense: string;
  /** Phrases in which a form means something else. */
  readonly notWhen: readonly string[];
  /** A rule "write B for A": A is searched for, B may be any word. */
  readonly isRule: boolean;
  readonly ladder: Term['ladder'];
  /** Labels that the file has but which are empty. */
  readonly emptyLabels: number;
};

/** An entry in which nothing is said yet. */
export const blankEntry = (place: number): ReadEntry => ({
  place,
  id: null,
  labels: [],
  definitions: [],
  meanings: {},
  thresholds: {},
  status: null,
  agreedAtMs: null,
  suppliers: null,
  notes: [],
  sense: '',
  notWhen: [],
  isRule: false,
  ladder: null,
  emptyLabels: 0,
});

/** Something about the whole file that the user should know or answer. */
export type FileNote =
  | { readonly kind: 'read-as-windows-1252' }
  | { readonly kind: 'no-header' }
  | { readonly kind: 'formula-cells'; readonly count: number }
  | { readonly kind: 'keys-not-text'; readonly keys: readonly string[] };

/** What a file holds. */
export type ReadEntries = {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly Problem[];
  readonly notes: readonly FileNote[];
};

/**
 * Work in slices: a generator that yields where it can be interrupted and returns its result. Whoever runs it decides
 * about time and cancelling; {@link finish} runs it in one go.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Runs sliced work to its end without a pause. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
