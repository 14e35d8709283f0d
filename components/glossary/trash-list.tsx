import { useState } from 'react';
import { nameOf } from '../../lib/domain/glossary/term.ts';
import { goneAtMs, type TrashedTerm } from '../../lib/domain/glossary/term-version.ts';
import { t } from '../../lib/i18n/t.ts';
import { termTrash } from '../../lib/storage/term-trash.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { DestroyForm } from './trash-destroy.tsx';

/** Deleted terms: back with one press, or gone for good. */
export const TrashList = ({ trashed }: { readonly trashed: readonly TrashedTerm[] }) => (
  <div className="flex flex-col gap-3">
    <p className="max-w-prose text-sm text-muted">{t(trashed.length === 0 ? 'trashEmpty' : 'trashHelp')}</p>
    {trashed.length > 0 && (
      <Card flush>
        <ul className="divide-y divide-line">
          {trashed.map((one) => (
            <TrashLine key={one.id} trashed={one} />
          ))}
        </ul>
      </Card>
    )}
  </div>
);

function TrashLine({ trashed }: { readonly trashed: TrashedTerm }) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<SaveError | null>(null);
  const name = nameOf(trashed.term);
  const restore = async () => {
    const result = await write(termTrash(db).restore(trashed.id, Date.now()));
    setError(result.ok ? null : result.error);
    if (result.ok)
      offerUndo(t('termPutBack', name), () => write(termTrash(db).put(trashed.id, trashed.deletedAtMs)));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <span className="min-w-40 flex-1">
        <span className="font-medium">{name}</span>
        <span className="block text-sm text-muted">{whenText(trashed)}</span>
      </span>
      <span className="flex gap-1">
        <Button size="sm" aria-label={t('putBackNamed', name)} onClick={restore}>
          {t('putBack')}
        </Button>
        <Button look="quiet" size="sm" aria-label={t('destroyNamed', name)} onClick={() => setAsking(true)}>
          {t('destroy')}
        </Button>
      </span>
      <SaveErrorNote error={error} />
      <Dialog title={t('destroyTitle', name)} open={asking} onClose={() => setAsking(false)}>
        <DestroyForm trashed={trashed} onClose={() => setAsking(false)} />
      </Dialog>
    </li>
  );
}

function whenText(trashed: TrashedTerm): string {
  const deleted = dayText(trashed.deletedAtMs);
  const endMs = goneAtMs(trashed);
  return endMs === null ? t('trashedAgreed', deleted) : t('trashedUntil', deleted, dayText(endMs));
}
