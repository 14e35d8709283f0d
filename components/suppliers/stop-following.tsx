import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { stopFollowing } from '../../lib/storage/stop-following.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

/** Ends following a supplier, after saying what goes and what stays. */
export function StopFollowing({ supplier }: { readonly supplier: Supplier }) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<SaveError | null>(null);
  const stop = async () => {
    const result = await write(stopFollowing(db, supplier.id));
    if (!result.ok) return setError(result.error);
    const { undo } = result.value;
    navigate('/suppliers', { replace: true });
    offerUndo(t('stoppedFollowing', supplier.name), () => write(undo()));
  };
  return (
    <div>
      <Button size="sm" onClick={() => setAsking(true)}>
        {t('stopFollowing')}
      </Button>
      <Dialog title={t('stopFollowingTitle', supplier.name)} open={asking} onClose={() => setAsking(false)}>
        <p>{t('stopFollowingGoes')}</p>
        <p>{t('stopFollowingStays')}</p>
        <SaveErrorNote error={error} />
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={stop}>
            {t('stopFollowing')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </div>
      </Dialog>
    </div>
  );
}
