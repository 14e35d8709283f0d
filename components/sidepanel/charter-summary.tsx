import type { Charter } from '../../lib/domain/charter/charter.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { charterSizeText } from '../charter/editor-size.ts';
import { ReviewLine } from '../charter/review-line.tsx';
import { Section } from '../ui/section.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { WorkspaceLink } from './workspace-link.tsx';

export type CharterSummaryProps = {
  readonly supplier: Supplier;
  readonly charter: Charter | null;
  readonly nowMs: number;
};

/** The charter in two lines, with the way to all of it. */
export const CharterSummary = ({ supplier, charter, nowMs }: CharterSummaryProps) => (
  <Section title={t('charter')}>
    {charter === null ? (
      <p className="text-sm text-muted">
        {t('noCharterYet')}{' '}
        <WorkspaceLink to={routeOf('charters', supplier.id)}>{t('startCharter')}</WorkspaceLink>
      </p>
    ) : (
      <div className="flex flex-col gap-1 text-sm">
        <WorkspaceLink to={routeOf('charters', charter.id)}>{charterSizeText(charter)}</WorkspaceLink>
        <p className="text-muted">
          <ReviewLine charter={charter} nowMs={nowMs} />
        </p>
      </div>
    )}
  </Section>
);
