import { useState } from 'react';
import { Link } from 'wouter';
import type { Charter } from '../../lib/domain/charter/charter.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { Page } from '../workspace/page.tsx';
import { PageLink } from '../workspace/page-link.tsx';
import { NewCharter } from './editor-new.tsx';
import { charterSizeText } from './editor-size.ts';
import { CharterState } from './editor-state.tsx';

type Charters = { readonly charters: readonly Charter[]; readonly suppliers: readonly Supplier[] };

/** The charters, one for each supplier, and the suppliers that have none. */
export function CharterListPage() {
  const { charters, suppliers } = useStores();
  const live = useLive<Charters>(
    async () => ({ charters: await charters.all(), suppliers: await suppliers.all() }),
    [charters, suppliers],
  );
  return (
    <Page title={t('navCharters')} lead={t('chartersLead')}>
      <Loaded live={live}>
        {(loaded) =>
          loaded.suppliers.length === 0 ? (
            <EmptyState
              title={t('noSuppliers')}
              action={<PageLink to="/welcome">{t('howToStart')}</PageLink>}
            >
              {t('noChartersHow')}
            </EmptyState>
          ) : (
            <CharterList {...loaded} />
          )
        }
      </Loaded>
    </Page>
  );
}

function CharterList({ charters, suppliers }: Charters) {
  const [starting, setStarting] = useState<SupplierId | null>(null);
  return (
    <Card flush>
      <ul className="divide-y divide-line">
        {suppliers.map((supplier) => (
          <li key={supplier.id} className="flex flex-col gap-3 px-4 py-3">
            <CharterLine
              supplier={supplier}
              charter={charters.find((one) => one.supplierId === supplier.id) ?? null}
              onStart={starting === supplier.id ? null : () => setStarting(supplier.id)}
            />
            {starting === supplier.id && <NewCharter supplier={supplier} onClose={() => setStarting(null)} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type CharterLineProps = {
  readonly supplier: Supplier;
  readonly charter: Charter | null;
  /** Null while a charter is being started. */
  readonly onStart: (() => void) | null;
};

const CharterLine = ({ supplier, charter, onStart }: CharterLineProps) => (
  <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <div className="min-w-48 flex-1">
      {charter === null ? (
        <p className="font-medium">{supplier.name}</p>
      ) : (
        <Link
          href={routeOf('charters', charter.id)}
          className="font-medium text-ink underline-offset-2 hover:text-accent-ink hover:underline"
        >
          {supplier.name}
        </Link>
      )}
      <p className="text-sm text-muted">{charter === null ? t('noCharterYet') : charterSizeText(charter)}</p>
    </div>
    {charter !== null && <CharterState charter={charter} />}
    {charter === null && onStart !== null && (
      <Button size="sm" aria-label={t('startCharterWith', supplier.name)} onClick={onStart}>
        {t('startCharter')}
      </Button>
    )}
    {supplier.sample && <SampleBadge />}
  </div>
);
