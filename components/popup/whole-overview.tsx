import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { AgendaView } from '../charter/agenda-view.tsx';
import { Ladder } from '../charter/ladder.tsx';
import { DueRituals } from '../rituals/due-rituals.tsx';
import { Section } from '../ui/section.tsx';
import { useNow } from '../ui/use-now.ts';
import { Contacts } from './contacts.tsx';
import { Divergences } from './divergences.tsx';
import type { Overview } from './find-front.ts';
import { SupplierOverview } from './supplier-overview.tsx';

export type WholeOverviewProps = {
  readonly overview: Overview;
  readonly status?: ReactNode;
  readonly filter?: string;
};

/** One relationship with all that is agreed and open: charter, ladder, contacts, divergences. */
export function WholeOverview({ overview, status, filter = '' }: WholeOverviewProps) {
  const { supplier, charter, people } = overview;
  const nowMs = useNow();
  return (
    <SupplierOverview supplier={supplier} charter={charter} status={status} filter={filter}>
      {charter !== null && charter.ladder.length > 0 && (
        <Section title={t('ladder')}>
          <Ladder ladder={charter.ladder} people={people} nowMs={nowMs} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t('contacts')}>
          <Contacts people={people} nowMs={nowMs} />
        </Section>
      )}
      <Divergences supplier={supplier} />
      <AgendaView supplier={supplier} />
      <DueRituals supplier={supplier} people={people} />
    </SupplierOverview>
  );
}
