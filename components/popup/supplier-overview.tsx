import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { CharterRows } from '../charter/charter-rows.tsx';
import { Ladder } from '../charter/ladder.tsx';
import { ReviewLine } from '../charter/review-line.tsx';
import { SupplierMarks } from '../suppliers/supplier-marks.tsx';
import { buttonClasses } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { useNow } from '../ui/use-now.ts';
import { routeOf, workspaceUrl } from '../ui/workspace-url.ts';
import { Contacts } from './contacts.tsx';
import { Divergences } from './divergences.tsx';
import type { Overview } from './find-front.ts';

export type SupplierOverviewProps = {
  readonly overview: Overview;
  /** What the thread in front adds: how much of it was read. */
  readonly status?: ReactNode;
  readonly filter?: string;
};

/** One relationship at a glance: charter, ladder, contacts, what is open. */
export function SupplierOverview({ overview, status, filter }: SupplierOverviewProps) {
  const { supplier, charter, people } = overview;
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
      ) : (
        <>
          <Section title={t('charter')} count={charter.rows.length}>
            <CharterRows
              key={filter ?? ''}
              rows={charter.rows}
              {...(filter === undefined ? {} : { filter })}
            />
          </Section>
          {charter.ladder.length > 0 && (
            <Section title={t('ladder')}>
              <Ladder ladder={charter.ladder} people={people} />
            </Section>
          )}
        </>
      )}
      {people.length > 0 && (
        <Section title={t('contacts')}>
          <Contacts people={people} nowMs={nowMs} />
        </Section>
      )}
      <Divergences supplier={supplier} />
    </div>
  );
}
