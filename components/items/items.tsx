import { useState } from 'react';
import type { Item } from '../../lib/domain/journal/item.ts';
import { dueList, isOpenItem } from '../../lib/domain/journal/item.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { WorkspaceLink } from '../sidepanel/workspace-link.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { AddItem } from './add-item.tsx';
import { IdeaFunnel } from './idea-funnel.tsx';
import { ItemLine } from './item-line.tsx';
import { LedgerProposal } from './ledger-proposal.tsx';

/** So many at first, and more at each press: what follows in the panel stays in reach. */
const STEP = 8;

/** What was promised, is to be done, was asked for or went up the ladder with one supplier; what is due comes first. */
export function Items({ supplier }: { readonly supplier: Supplier }) {
  const { db } = useStores();
  const nowMs = useNow();
  const live = useLive(() => itemStore(db).of(supplier.id), [db, supplier.id]);
  const [settledId, setSettledId] = useState<Item['id'] | null>(null);
  const line = (item: Item) => (
    <li key={item.id} className="py-2 first:pt-0">
      <ItemLine
        item={item}
        supplierName={supplier.name}
        nowMs={nowMs}
        onSettled={({ id }) => setSettledId(id)}
      />
    </li>
  );
  return (
    <Loaded live={live}>
      {(items) => {
        const open = dueList(items);
        // As it is now: what was taken back proposes nothing.
        const settled = items.find(({ id }) => id === settledId);
        const closed = items.filter((item) => !isOpenItem(item));
        return (
          <Section
            title={t('itemsTitle')}
            count={open.length}
            actions={
              <WorkspaceLink to="/items" className="text-sm text-accent-ink">
                {t('openItems')}
              </WorkspaceLink>
            }
          >
            {settled !== undefined && <LedgerProposal item={settled} onClose={() => setSettledId(null)} />}
            <StepByStep items={open} step={STEP}>
              {(shown) => <ul className="flex flex-col divide-y divide-line">{shown.map(line)}</ul>}
            </StepByStep>
            <IdeaFunnel items={items} supplierName={supplier.name} />
            {closed.length > 0 && (
              <details>
                <summary className="text-sm text-muted">{plural('itemsClosed', closed.length)}</summary>
                <StepByStep items={closed} step={STEP}>
                  {(shown) => <ul className="flex flex-col divide-y divide-line pt-2">{shown.map(line)}</ul>}
                </StepByStep>
              </details>
            )}
            <details>
              <summary className="text-sm text-muted">{t('itemAdd')}</summary>
              <div className="pt-2">
                <AddItem supplierId={supplier.id} supplierName={supplier.name} />
              </div>
            </details>
          </Section>
        );
      }}
    </Loaded>
  );
}
