import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { callErrorText } from './call-error.tsx';
import { ErrorNote } from './error-note.tsx';

/** Why something was not saved. `malformed`: a field is empty or too long. */
export type SaveError = ChangeError | { readonly kind: 'malformed'; readonly fields?: readonly string[] };

/** The same in words. The user's text is always still there. */
export const saveErrorText = (error: SaveError): string => {
  switch (error.kind) {
    case 'conflict':
      return t('saveErrorConflict');
    case 'malformed':
      return error.fields === undefined || error.fields.length === 0
        ? t('callErrorMalformed')
        : t('saveErrorFields', error.fields.join(', '));
    default:
      return callErrorText(error);
  }
};

/** Says why something was not saved; nothing when it was. */
export function SaveErrorNote({
  error,
  action,
}: {
  readonly error: SaveError | null;
  readonly action?: ReactNode;
}) {
  return error === null ? null : <ErrorNote action={action}>{saveErrorText(error)}</ErrorNote>;
}
