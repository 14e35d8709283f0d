import { useState } from 'react';
import { Link } from 'wouter';
import { hintsAreOn, type Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { Page } from '../workspace/page.tsx';
import { PageLink } from '../workspace/page-link.tsx';
import { AddSupplier } from './add-supplier.tsx';
import { SupplierMarks } from './supplier-marks.tsx';

/** Every supplier that is followed. */
export function SupplierListPage() {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  const [adding, setAdding] = useState(false);
  const addButton = useFocusBack(adding);
  return (
    <Page
      title={t('navSuppliers')}
      lead={t('suppliersLead')}
      actions={
        <>
          <PageLink to="/suppliers/history" className="self-center text-sm">
            {t('oldMailTitle')}
          </PageLink>
          <Button ref={addButton} onClick={() => setAdding(true)}>
            {t('addSupplier')}
          </Button>
        </>
      }
    >
      {adding && <AddSupplier onClose={() => setAdding(false)} />}
      <Loaded live={live}>
        {(all) => (all.length === 0 ? <NoSuppliers /> : <SupplierList all={all} />)}
      </Loaded>
    </Page>
  );
}

const NoSuppliers = () => (
  <EmptyState title={t('noSuppliers')} action={<PageLink to="/welcome">{t('howToStart')}</PageLink>}>
    {t('noSuppliersHow')}
  </EmptyState>
);

function SupplierList({ all }: { readonly all: readonly Supplier[] }) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = all.filter((one) => searched(one).includes(wanted));
  return (
    <div className="flex flex-col gap-3">
      {all.length > 7 && (
        <TextField
          type="search"
          label={t('findSupplier')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="max-w-xs"
        />
      )}
      <Card flush>
        <ul className="divide-y divide-line">
          {found.map((supplier) => (
            <SupplierItem key={supplier.id} supplier={supplier} />
          ))}
        </ul>
      </Card>
      {found.length === 0 && <p className="text-muted">{t('nothingFound')}</p>}
    </div>
  );
}

const SupplierItem = ({ supplier }: { readonly supplier: Supplier }) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
    <div className="min-w-0 grow">
      <Link
        href={routeOf('suppliers', supplier.id)}
        className="font-medium text-ink underline-offset-2 hover:text-accent-ink hover:underline"
      >
        {supplier.name}
      </Link>
      <p className="text-sm text-muted">
        {[...supplier.domains, ...supplier.addresses].join(', ') || t('followsNobody')}
      </p>
    </div>
    <span className="text-sm text-muted">
      {hintsAreOn(supplier) ? t('hintsOnShort') : t('hintsOffShort')}
    </span>
    <SupplierMarks supplier={supplier} />
  </li>
);

const searched = (supplier: Supplier): string =>
  [supplier.name, ...supplier.domains, ...supplier.addresses].join('\n').toLocaleLowerCase();
