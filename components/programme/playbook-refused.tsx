import type { PlaybookError, PlaybookProblem } from '../../lib/domain/exchange/playbook-file.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { ErrorNote } from '../ui/error-note.tsx';

const plain = {
  'too-big': 'playbookTooBig',
  'not-playbook': 'playbookIsNone',
  'newer-version': 'restoreNewer',
} as const satisfies Record<string, MessageKey>;

const problems: Record<PlaybookProblem['kind'], MessageKey> = {
  missing: 'playbookMissing',
  'too-long': 'playbookTooLong',
  unknown: 'playbookUnknown',
  wrong: 'playbookWrong',
  override: 'playbookOverride',
};

/** Why nothing of a file was taken, with the lines to mend. */
export function PlaybookRefused({ error }: { readonly error: PlaybookError }) {
  if (error.kind === 'unreadable') return <ErrorNote>{t('playbookUnreadable', error.line)}</ErrorNote>;
  if (error.kind !== 'invalid') return <ErrorNote>{t(plain[error.kind])}</ErrorNote>;
  return (
    <div role="alert" className="rounded-md bg-amber-soft p-3 text-sm text-amber-ink">
      <p className="font-medium">{t('playbookInvalid')}</p>
      <ul className="list-disc pl-5 wrap-anywhere">
        {error.problems.map(({ line, kind, name }) => (
          <li key={`${line} ${kind} ${name}`}>{t(problems[kind], line, name)}</li>
        ))}
      </ul>
    </div>
  );
}
