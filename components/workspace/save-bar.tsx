import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { SaveErrorNote } from '../ui/save-error.tsx';
import type { Editing } from './use-editing.ts';

type Bar = Pick<Editing<unknown>, 'dirty' | 'outdated' | 'error' | 'saved' | 'saveAnyway' | 'discard'>;

/** Save and discard of the form around it, with what stands in the way. In sight while there is something to save. */
export function SaveBar({ editing }: { readonly editing: Bar }) {
  const conflict = editing.outdated || editing.error?.kind === 'conflict';
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    // Its buttons can't be pressed any more, and whichever was pressed would take the focus with it.
    const pressed = document.activeElement;
    if (!editing.dirty && pressed?.parentElement === said.current?.parentElement) said.current?.focus();
  }, [editing.dirty]);
  return (
    <div
      className={classes(
        'bottom-0 z-1 -mx-1 flex flex-col gap-2 bg-canvas px-1 py-3',
        editing.dirty && 'sticky border-t border-line',
      )}
    >
      {conflict ? (
        <ErrorNote
          action={
            <Button size="sm" onClick={() => editing.saveAnyway()}>
              {t('saveMine')}
            </Button>
          }
        >
          {t('callErrorConflict')}
        </ErrorNote>
      ) : (
        <SaveErrorNote error={editing.error} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={!editing.dirty}>
          {t('save')}
        </Button>
        <Button look="quiet" disabled={!editing.dirty} onClick={editing.discard}>
          {t('discardChanges')}
        </Button>
        <output ref={said} tabIndex={-1} className="text-sm text-muted outline-none">
          {editing.dirty ? t('unsavedChanges') : editing.saved ? t('saved') : ''}
        </output>
      </div>
    </div>
  );
}
