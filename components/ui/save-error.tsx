import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { Button } from './button.tsx';
import { callErrorText } from './call-error.tsx';
import { ErrorNote } from './error-note.tsx';

/** Why a form was not saved. `malformed` names the fields that are empty or too long. */
export type SaveError = ChangeError | { readonly kind: 'malformed'; readonly fields: readonly string[] };

/** The same in words. The user's text is always still there. */
export const saveErrorText = (error: SaveError): string =>
  error.kind === 'malformed' ? t('saveErrorFields', error.fields.join(', ')) : callErrorText(error);

export type SaveErrorNoteProps = { readonly error: SaveError | null; readonly action?: ReactNode };

/** Says why something was not saved; nothing when it was. */
export const SaveErrorNote = ({ error, action }: SaveErrorNoteProps) =>
  error === null ? null : <ErrorNote action={action}>{saveErrorText(error)}</ErrorNote>;

export type ConflictNoteProps = { readonly error: SaveError | null; readonly saveMine: () => unknown };

/** As {@link SaveErrorNote}; when the record was changed elsewhere meanwhile, one's own version is stored at a press. */
export const ConflictNote = ({ error, saveMine }: ConflictNoteProps) => (
  <SaveErrorNote
    error={error}
    action={
      error?.kind === 'conflict' && (
        <Button size="sm" onClick={saveMine}>
          {t('saveMine')}
        </Button>
      )
    }
  />
);
