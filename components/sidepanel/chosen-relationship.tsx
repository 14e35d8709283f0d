import type { SupplierId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { findOverview } from '../popup/find-front.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Relationship } from './relationship.tsx';

export type ChosenRelationshipProps = { readonly supplierId: SupplierId; readonly onBack: () => void };

/** A supplier picked from the list, whatever mail is in front. */
export function ChosenRelationship({ supplierId, onBack }: ChosenRelationshipProps) {
  const { db } = useStores();
  const live = useLive(() => findOverview(db, supplierId), [db, supplierId]);
  return (
    <>
      <div>
        <Button look="quiet" size="sm" onClick={onBack}>
          <Icon name="chevron" className="rotate-180" />
          {t('backToMail')}
        </Button>
      </div>
      <Loaded live={live}>
        {(overview) =>
          overview === null ? <p>{t('callErrorGone')}</p> : <Relationship overview={overview} page={null} />
        }
      </Loaded>
    </>
  );
}
