/**
 * What is wrong with one place of a file. `error`: not imported. `changed`: imported, but not as written. `note`:
 * imported as written, worth a look.
 */
export type Problem = {
  readonly place: number;
  readonly severity: 'error' | 'changed' | 'note';
  readonly kind: ProblemKind;
  /** The value it is about, or what fills the sentence; never longer than {@link SHOWN_CHARS}. */
  readonly values: readonly string[];
};

/** Everything that can be wrong with a row, an entry, a rule or an item. The interface has a sentence for each. */
export type ProblemKind =
  | 'no-label'
  | 'empty-label'
  | 'too-many-columns'
  | 'unreadable-characters'
  | 'control-characters'
  | 'direction-override'
  | 'label-too-long'
  | 'meaning-too-long'
  | 'note-cut'
  | 'label-too-short'
  | 'label-too-common'
  | 'too-many-labels'
  | 'conflicts-with'
  | 'repeats'
  | 'duplicate-id'
  | 'looks-like'
  | 'discouraged-here'
  | 'unknown-status'
  | 'unknown-label-status'
  | 'unknown-language'
  | 'unknown-element'
  | 'ambiguous-date'
  | 'invalid-date'
  | 'invalid-number'
  | 'wrong-type'
  | 'invalid-term'
  | 'pattern-too-wide'
  | 'pattern-invalid'
  | 'pattern-too-many-forms'
  | 'pattern-look-around';

/** How much of a value is shown in a sentence. */
export const SHOWN_CHARS = 80;

/** A problem with its values cut to what is shown. */
export const problem = (
  place: number,
  severity: Problem['severity'],
  kind: ProblemKind,
  ...values: readonly (string | number)[]
): Problem => ({ place, severity, kind, values: values.map((value) => shown(String(value))) });

/** A value as it may stand in a sentence: short, and without characters that would change the sentence around it. */
export function shown(value: string): string {
  const visible = value.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·');
  return visible.length > SHOWN_CHARS ? `${visible.slice(0, SHOWN_CHARS - 1)}…` : visible;
}

/** Why a whole file is not read. Nothing of it was imported. */
export type Refusal =
  | { readonly kind: 'too-big'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable-file' }
  | { readonly kind: 'encoding'; readonly found: string }
  | { readonly kind: 'binary'; readonly what: string }
  | { readonly kind: 'workbook-unreadable' }
  | { readonly kind: 'lfs-pointer' }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'web-page' }
  | { readonly kind: 'unknown-format' }
  | { readonly kind: 'private-file' }
  | { readonly kind: 'entities'; readonly external: boolean }
  | { readonly kind: 'not-well-formed'; readonly line: number; readonly column: number; readonly why: string }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'unknown-root'; readonly name: string; readonly namespace: string }
  | { readonly kind: 'quote-open'; readonly row: number }
  | { readonly kind: 'not-csv'; readonly row: number; readonly why: string }
  | { readonly kind: 'not-json'; readonly why: string }
  | { readonly kind: 'not-yaml'; readonly line: number; readonly why: string }
  | { readonly kind: 'too-many-aliases' }
  | { readonly kind: 'too-many-entries'; readonly count: number }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'no-entries' };
