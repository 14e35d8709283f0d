import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { ConflictNote, type ConflictNoteProps } from './save-error.tsx';

export type FormEndProps = ConflictNoteProps & {
  readonly disabled?: boolean;
  readonly onCancel: () => void;
  /** What else can be done here, between the two. */
  readonly children?: ReactNode;
};

/** The end of a small form on one record: what stands in the way, save and cancel. */
export const FormEnd = ({ error, saveMine, disabled = false, onCancel, children }: FormEndProps) => (
  <>
    <ConflictNote error={error} saveMine={saveMine} />
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look="primary" size="sm" disabled={disabled}>
        {t('save')}
      </Button>
      {children}
      <Button look="quiet" size="sm" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  </>
);
