import { assertNever } from '../../lib/domain/assert-never.ts';
import type { Problem, ProblemKind } from '../../lib/domain/exchange/problem.ts';
import type { FileNote } from '../../lib/domain/exchange/read-entry.ts';
import type { GuessedMapping } from '../../lib/domain/exchange/table/guess-mapping.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';

const texts: Readonly<Record<ProblemKind, MessageKey>> = {
  'no-label': 'rowNoLabel',
  'empty-label': 'rowEmptyLabel',
  'too-many-columns': 'rowTooManyColumns',
  'unreadable-characters': 'rowUnreadable',
  'control-characters': 'rowControls',
  'direction-override': 'rowOverride',
  'label-too-long': 'rowLabelTooLong',
  'meaning-too-long': 'rowMeaningTooLong',
  'note-cut': 'rowNoteCut',
  'label-too-short': 'rowLabelTooShort',
  'label-too-common': 'rowLabelTooCommon',
  'too-many-labels': 'rowTooManyLabels',
  'conflicts-with': 'rowConflicts',
  repeats: 'rowRepeats',
  'duplicate-id': 'rowDuplicateId',
  'looks-like': 'rowLooksLike',
  'discouraged-here': 'rowDiscouragedHere',
  'unknown-status': 'rowUnknownStatus',
  'unknown-label-status': 'rowUnknownLabelStatus',
  'unknown-language': 'rowUnknownLanguage',
  'unknown-element': 'rowUnknownElement',
  'ambiguous-date': 'rowAmbiguousDate',
  'invalid-date': 'rowInvalidDate',
  'invalid-number': 'rowInvalidNumber',
  'wrong-type': 'rowWrongType',
  'invalid-term': 'rowInvalidTerm',
  'pattern-too-wide': 'rowPatternTooWide',
  'pattern-invalid': 'rowPatternInvalid',
  'pattern-too-many-forms': 'rowPatternTooMany',
  'pattern-look-around': 'rowPatternLookAround',
};

/** What is wrong with one row, without its number. */
export const problemText = ({ kind, values }: Problem): string => t(texts[kind], ...values);

/** The same with the number of the row, or of the entry, in the file. */
export const problemLine = (problem: Problem, isTable: boolean): string =>
  t(isTable ? 'rowProblem' : 'entryProblem', problem.place, problemText(problem));

const severities: Readonly<Record<Problem['severity'], MessageKey>> = {
  error: 'severityError',
  changed: 'severityChanged',
  note: 'severityNote',
};

/** What it means for the row. */
export const severityText = ({ severity }: Problem): string => t(severities[severity]);

/** Something about the whole file. */
export function noteText(note: FileNote): string {
  switch (note.kind) {
    case 'read-as-windows-1252':
      return t('noteWindows1252');
    case 'no-header':
      return t('noteNoHeader');
    case 'formula-cells':
      return plural('noteFormulas', note.count);
    case 'keys-not-text':
      return t('noteKeysNotText', note.keys.join(', '));
    default:
      return assertNever(note);
  }
}

/** What has to be answered before a table can be read; null when nothing has. */
export function questionText(question: GuessedMapping['question']): string | null {
  switch (question.kind) {
    case 'none':
      return null;
    case 'no-header':
      return t('noteNoHeader');
    case 'no-term-column':
      return t('questionNoTerm');
    case 'repeated-column':
      return t('questionRepeated', question.name, question.count);
    default:
      return assertNever(question);
  }
}
