import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';

export type StoringProps = { readonly done: number; readonly total: number; readonly onStop: () => void };

/** What is shown while an import is stored: how far it is, and a way to stop it, after which nothing is stored. */
export const Storing = ({ done, total, onStop }: StoringProps) => (
  <div className="flex max-w-xl flex-col items-start gap-3">
    <progress aria-label={t('importStoring')} className="h-2 w-full accent-accent" max={total} value={done} />
    <p className="text-sm tabular-nums">{t('importStored', done.toLocaleString(), total.toLocaleString())}</p>
    <Button size="sm" onClick={onStop}>
      {t('cancel')}
    </Button>
  </div>
);
