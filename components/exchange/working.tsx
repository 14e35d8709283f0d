import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { SlicedState } from './use-sliced.ts';

export type WorkingProps = {
  readonly sliced: Pick<SlicedState<unknown>, 'state' | 'stop' | 'goOn'>;
  readonly onCancel: () => void;
};

/** What is shown while a file is read: a way to stop it, and a question when it takes long. */
export function Working({ sliced, onCancel }: WorkingProps) {
  const cancel = (
    <Button
      size="sm"
      onClick={() => {
        sliced.stop();
        onCancel();
      }}
    >
      {t('cancel')}
    </Button>
  );
  if (sliced.state.kind === 'slow')
    return (
      <ErrorNote
        action={
          <span className="flex gap-2">
            <Button size="sm" onClick={sliced.goOn}>
              {t('importGoOn')}
            </Button>
            {cancel}
          </span>
        }
      >
        {t('importSlow')}
      </ErrorNote>
    );
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <p>{t('importWorking')}</p>
      <Skeleton />
      <p>{cancel}</p>
    </div>
  );
}
