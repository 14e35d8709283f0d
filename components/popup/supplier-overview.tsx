import type { ReactNode } from 'react';
import type { Charter } from '../../lib/domain/charter/charter.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { CharterRows } from '../charter/charter-rows.tsx';
import { ReviewLine } from '../charter/review-line.tsx';
import { SupplierMarks } from '../suppliers/supplier-marks.tsx';
import { buttonClasses } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { useNow } from '../ui/use-now.ts';
import { routeOf, workspaceUrl } from '../ui/workspace-url.ts';

export type SupplierOverviewProps = {
  readonly supplier: Supplier;
  readonly charter: Charter | null;
  /** What the thread in front adds: how much of it was read. */
  readonly status?: ReactNode;
  readonly filter?: string;
  /** What stands below the rows. */
  readonly children?: ReactNode;
};

/** One relationship at a glance: whose it is, when it is reviewed, and who tells whom what. */
export function SupplierOverview({
  supplier,
  charter,
  status,
  filter = '',
  children,
}: SupplierOverviewProps) {
  const nowMs = useNow();
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-col gap-1">
        <div className="flex items-start gap-2">
          <h1 className="min-w-0 grow text-lg font-semibold">{supplier.name}</h1>
          <SupplierMarks supplier={supplier} />
        </div>
        <p className="flex min-h-5 flex-wrap items-center gap-x-2 text-sm text-muted">
          {status}
          {charter !== null && <ReviewLine charter={charter} nowMs={nowMs} />}
        </p>
      </header>
      {charter === null ? (
        <NoCharter supplier={supplier} />
      ) : (
        <Section title={t('charter')} count={charter.rows.length}>
          <CharterRows key={filter} rows={charter.rows} filter={filter} />
        </Section>
      )}
      {children}
    </div>
  );
}

const NoCharter = ({ supplier }: { readonly supplier: Supplier }) => (
  <EmptyState
    title={t('charterNone')}
    action={
      <a
        className={buttonClasses('secondary')}
        href={workspaceUrl(routeOf('charters', supplier.id))}
        target="_blank"
        rel="noreferrer"
      >
        {t('charterStart')}
      </a>
    }
  >
    {t('charterNoneWhy', supplier.name)}
  </EmptyState>
);
