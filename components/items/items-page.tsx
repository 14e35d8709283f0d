import { useState } from 'react';
import { Link } from 'wouter';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { dueList, type Item, type ItemKind, isOpenItem } from '../../lib/domain/journal/item.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { buttonClasses } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { SupplierSelect } from '../ui/supplier-select.tsx';
import { useNow } from '../ui/use-now.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { Page } from '../workspace/page.tsx';
import { PageLink } from '../workspace/page-link.tsx';
import { AddItem } from './add-item.tsx';
import { IdeaFunnel } from './idea-funnel.tsx';
import { ItemLine } from './item-line.tsx';
import { itemKinds, kindText } from './item-words.ts';
import { ItemsFile } from './items-file.tsx';
import { LedgerProposal } from './ledger-proposal.tsx';
import { type AllItems, useAllItems } from './use-all-items.ts';

/** Everything that is due with anybody: promises, actions, requests, ideas, constraints and escalations; as a file, too. */
export function ItemsPage() {
  const live = useAllItems();
  return (
    <Page
      title={t('itemsTitle')}
      lead={t('itemsLead')}
      actions={
        <Link href="/items/audit" className={buttonClasses()}>
          {t('auditTitle')}
        </Link>
      }
    >
      <Loaded live={live}>{(all) => <DueItems {...all} />}</Loaded>
    </Page>
  );
}

function DueItems({ items, suppliers }: AllItems) {
  const [kind, setKind] = useState<ItemKind | null>(null);
  const [supplierId, setSupplierId] = useState<SupplierId | null>(null);
  const [settledId, setSettledId] = useState<Item['id'] | null>(null);
  // As it is now: what was taken back proposes nothing.
  const settled = items.find(({ id }) => id === settledId);
  const shown = items.filter(
    (item) =>
      (kind === null || item.kind === kind) && (supplierId === null || item.supplierId === supplierId),
  );
  const narrowedTo = suppliers.find(({ id }) => id === supplierId);
  const lists = { suppliers, onSettled: ({ id }: Item) => setSettledId(id) };
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <SupplierSelect
          label={t('supplier')}
          any={t('allSuppliers')}
          suppliers={suppliers}
          value={supplierId}
          onChange={setSupplierId}
        />
        <Select
          label={t('itemKind')}
          value={kind ?? ''}
          onChange={({ target }) => setKind(itemKinds.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t('itemsAllKinds')}</option>
          {itemKinds.map((one) => (
            <option key={one} value={one}>
              {kindText(one)}
            </option>
          ))}
        </Select>
      </div>
      {settled !== undefined && <LedgerProposal item={settled} onClose={() => setSettledId(null)} />}
      {items.length === 0 && <EmptyState title={t('noItems')}>{t('noItemsHow')}</EmptyState>}
      {items.length > 0 && shown.length === 0 && <EmptyState title={t('nothingFound')} />}
      {narrowedTo !== undefined && <IdeaFunnel items={shown} supplierName={narrowedTo.name} />}
      <ItemList {...lists} title={t('itemsOpen')} items={dueList(shown)} />
      <ItemList {...lists} title={t('itemsSettled')} items={shown.filter((item) => !isOpenItem(item))} />
      {suppliers.length > 0 && <LogItem suppliers={suppliers} filtered={supplierId} />}
      <ItemsFile items={shown} all={items} suppliers={suppliers} />
    </>
  );
}

type LogItemProps = { readonly suppliers: readonly Supplier[]; readonly filtered: SupplierId | null };

/** Logs something with the supplier the list is narrowed to, else with one to choose. */
function LogItem({ suppliers, filtered }: LogItemProps) {
  const [picked, setPicked] = useState<SupplierId | null>(null);
  const wanted = filtered ?? picked;
  const supplier = suppliers.find(({ id }) => id === wanted) ?? suppliers[0];
  return (
    <Section title={t('itemAdd')}>
      <Card className="flex max-w-prose flex-col gap-2">
        {filtered === null && (
          <SupplierSelect
            label={t('itemWith')}
            suppliers={suppliers}
            value={supplier?.id ?? null}
            onChange={setPicked}
          />
        )}
        {supplier !== undefined && <AddItem supplierId={supplier.id} supplierName={supplier.name} />}
      </Card>
    </Section>
  );
}

type ItemListProps = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly suppliers: readonly Supplier[];
  readonly onSettled: (item: Item) => void;
};

/** So many rows at once: nobody reads a list of thousands to its end. */
const STEP = 100;

function ItemList({ title, items, suppliers, onSettled }: ItemListProps) {
  const nowMs = useNow();
  if (items.length === 0) return null;
  const nameOf = ({ supplierId }: Item) =>
    supplierId === null
      ? t('itemWithNobody')
      : (suppliers.find(({ id }) => id === supplierId)?.name ?? t('supplierGone'));
  return (
    <Section title={title} count={items.length}>
      <StepByStep items={items} step={STEP}>
        {(shown) => (
          <Card flush>
            <ul className="flex flex-col divide-y divide-line">
              {shown.map((item) => (
                <li key={item.id} className="px-4 py-3">
                  {item.supplierId === null ? (
                    <p className="text-xs text-muted">{nameOf(item)}</p>
                  ) : (
                    <PageLink to={routeOf('suppliers', item.supplierId)} className="text-xs">
                      {nameOf(item)}
                    </PageLink>
                  )}
                  <ItemLine item={item} supplierName={nameOf(item)} nowMs={nowMs} onSettled={onSettled} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </StepByStep>
    </Section>
  );
}
