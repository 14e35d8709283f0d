import type { ReactNode } from 'react';
import type { TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { TermHeading } from '../glossary/term-heading.tsx';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { findOverview } from './find-front.ts';
import type { Picked } from './picked.ts';
import { WholeOverview } from './whole-overview.tsx';

type Back = { readonly onBack: () => void };

const WithBack = ({ onBack, children }: Back & { readonly children: ReactNode }) => (
  <div className="flex flex-col gap-3">
    <Button look="quiet" size="sm" className="-ml-2 self-start" onClick={onBack}>
      <Icon name="chevron" className="rotate-180" />
      {t('uiBack')}
    </Button>
    {children}
  </div>
);

/** A supplier that was searched for or chosen. */
export function FoundSupplier({
  picked,
  onBack,
}: Back & { readonly picked: Extract<Picked, { kind: 'supplier' }> }) {
  const { db } = useStores();
  const live = useLive(() => findOverview(db, picked.supplierId), [db, picked.supplierId]);
  return (
    <WithBack onBack={onBack}>
      <Loaded live={live}>
        {(overview) =>
          overview === null ? (
            <EmptyState title={t('callErrorGone')} />
          ) : (
            <WholeOverview overview={overview} filter={picked.filter} />
          )
        }
      </Loaded>
    </WithBack>
  );
}

/** A term that was searched for. */
export function FoundTerm({ termId, onBack }: Back & { readonly termId: TermId }) {
  const stores = useStores();
  const live = useLive(async () => {
    const term = await stores.terms.byId(termId);
    const only = term?.scope?.length === 1 ? term.scope[0] : undefined;
    return { term, supplier: only === undefined ? null : await stores.suppliers.byId(only) };
  }, [stores, termId]);
  return (
    <WithBack onBack={onBack}>
      <Loaded live={live}>
        {({ term, supplier }) =>
          term === null ? (
            <EmptyState title={t('cardTermDeleted')} />
          ) : (
            <div className="flex flex-col gap-3">
              <div className="flex flex-col gap-1">
                <TermHeading term={term} />
              </div>
              <TermMeanings term={term} otherSide={supplier?.name ?? t('termOtherSide')} />
              {term.note !== '' && <p className="text-sm whitespace-pre-line text-muted">{term.note}</p>}
            </div>
          )
        }
      </Loaded>
    </WithBack>
  );
}
