import { SupplierId } from '../../lib/domain/ids.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { heldBefore, RITUALS, type Ritual } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { EntryItem } from '../journal/entry-item.tsx';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { RitualForm } from './ritual-form.tsx';
import { ritualLead, ritualTitle } from './ritual-words.ts';
import { saveMeeting } from './save-meeting.ts';

export type RitualPageProps = { readonly id: string; readonly kind: string };

type Known = { readonly supplier: Supplier | null; readonly entries: readonly JournalEntry[] };

/** One ritual with one supplier: what it is for, its few questions, and what was said before. */
export function RitualPage({ id, kind }: RitualPageProps) {
  const { suppliers, journal } = useStores();
  const live = useLive<Known>(async () => {
    const supplierId = SupplierId.parse(id);
    return { supplier: await suppliers.byId(supplierId), entries: await journal.of({ supplierId }) };
  }, [suppliers, journal, id]);
  const ritual = RITUALS.find((one) => one.kind === kind);
  return (
    <Loaded live={live}>
      {({ supplier, entries }) =>
        supplier === null || ritual === undefined ? (
          <NotFoundPage />
        ) : (
          <RitualView supplier={supplier} ritual={ritual} entries={entries} />
        )
      }
    </Loaded>
  );
}

type RitualViewProps = {
  readonly supplier: Supplier;
  readonly ritual: Ritual;
  readonly entries: readonly JournalEntry[];
};

function RitualView({ supplier, ritual, entries }: RitualViewProps) {
  const before = heldBefore(entries, ritual.kind);
  return (
    <Page
      title={ritualTitle(ritual.kind)}
      lead={ritualLead(ritual.kind)}
      back={<BackLink to={routeOf('suppliers', supplier.id)}>{supplier.name}</BackLink>}
      actions={<Button onClick={() => saveMeeting(supplier, ritual)}>{t('saveCalendarFile')}</Button>}
    >
      <RitualForm supplier={supplier} ritual={ritual} />
      {before.length > 0 && (
        <Section title={t('ritualBefore')} count={before.length}>
          <ol className="flex flex-col divide-y divide-line">
            {before.map((entry) => (
              <li key={entry.id} className="py-3 first:pt-0">
                <EntryItem entry={entry} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}
