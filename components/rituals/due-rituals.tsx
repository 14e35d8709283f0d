import { dueRituals, overdueSponsors } from '../../lib/domain/journal/due-rituals.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { MOST_AT_A_GLANCE } from '../../lib/storage/journal-store.ts';
import { WorkspaceLink } from '../sidepanel/workspace-link.tsx';
import { dayText } from '../ui/dates.ts';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { ritualTitle } from './ritual-words.ts';

export type DueRitualsProps = { readonly supplier: Supplier; readonly people: readonly Person[] };

/** What has come due for the relationship itself: rituals held before, and sponsors nobody met for a quarter. Read after the first paint. */
export function DueRituals({ supplier, people }: DueRitualsProps) {
  const { journal } = useStores();
  const nowMs = useNow();
  const live = useLive(() => journal.meetings(supplier.id), [journal, supplier.id]);
  if (live.kind !== 'loaded') return null;
  if (live.value === null) return <TooManyNotes supplier={supplier} />;
  const rituals = dueRituals(live.value, nowMs);
  const sponsors = overdueSponsors(supplier, people, live.value, nowMs);
  if (rituals.length + sponsors.length === 0) return null;
  return (
    <Section title={t('ritualsTitle')} count={rituals.length + sponsors.length}>
      <ul className="flex flex-col gap-1 text-sm">
        {rituals.map(({ ritual: { kind }, dueAtMs }) => (
          <li key={kind}>
            <WorkspaceLink to={`${routeOf('suppliers', supplier.id)}/${kind}`}>
              {ritualTitle(kind)}
            </WorkspaceLink>{' '}
            <span className="text-muted">{t('dueSince', dayText(dueAtMs))}</span>
          </li>
        ))}
        {sponsors.map(({ person, lastAtMs }) => (
          <li key={person.id}>
            {t('sponsorOverdue', person.name)}{' '}
            <span className="text-muted">
              {lastAtMs === null ? t('sponsorNeverMet') : t('sponsorLastMet', dayText(lastAtMs))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const TooManyNotes = ({ supplier }: Pick<DueRitualsProps, 'supplier'>) => (
  <Section title={t('ritualsTitle')}>
    <p className="text-sm text-muted">
      {t('ritualsManyNotes', MOST_AT_A_GLANCE)}{' '}
      <WorkspaceLink to={routeOf('suppliers', supplier.id)}>{t('openSupplier')}</WorkspaceLink>
    </p>
  </Section>
);
