import { follows } from '../../lib/domain/relationship/follows.ts';
import { hintsAreOn } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';
import { Trends } from '../health/trends.tsx';
import { Items } from '../items/items.tsx';
import { Ledger } from '../journal/ledger.tsx';
import { Observations } from '../journal/observations.tsx';
import { QuickNote } from '../journal/quick-note.tsx';
import { Timeline } from '../journal/timeline.tsx';
import { Contacts } from '../popup/contacts.tsx';
import type { Overview } from '../popup/find-front.ts';
import { Readbacks } from '../readback/readbacks.tsx';
import { DueRituals } from '../rituals/due-rituals.tsx';
import { Section } from '../ui/section.tsx';
import { useNow } from '../ui/use-now.ts';
import { CharterSummary } from './charter-summary.tsx';
import { PanelHead } from './panel-frame.tsx';
import { PanelTerms } from './panel-terms.tsx';
import { WorkspaceLink } from './workspace-link.tsx';

/** Older notes are read in the workspace. */
const SHOWN_NOTES = 8;

export type RelationshipProps = {
  readonly overview: Overview;
  /** The mail in front, or null when the supplier was picked from the list. */
  readonly page: OpenPage | null;
};

/** One relationship: who, a note, what was noted, how they have been writing, terms, charter. */
export function Relationship({ overview: { supplier, charter, people }, page }: RelationshipProps) {
  const nowMs = useNow();
  const inFront =
    page?.senders.map((sender) => sender.address).find((address) => follows(supplier, address)) ?? null;
  const theirs = people.filter((person) => person.side === 'theirs');
  const threadKey = page?.thread?.threadKey ?? null;
  return (
    <>
      <PanelHead supplier={supplier}>
        {theirs.length > 0 && <Contacts people={theirs} nowMs={nowMs} />}
      </PanelHead>
      <QuickNote key={threadKey} supplierId={supplier.id} thread={page?.thread ?? null} />
      <Section
        title={t('navJournal')}
        actions={
          <WorkspaceLink
            to={`/journal/${encodeURIComponent(supplier.id)}`}
            className="text-sm text-accent-ink"
          >
            {t('openJournal')}
          </WorkspaceLink>
        }
      >
        <Timeline
          about={{ supplierId: supplier.id, ...(threadKey === null ? {} : { threadKey }) }}
          limit={SHOWN_NOTES}
        />
      </Section>
      {hintsAreOn(supplier) ? (
        <Trends supplier={supplier} inFront={inFront} />
      ) : (
        <p className="text-sm text-muted">{t('hintsAreOff')}</p>
      )}
      <Observations supplier={supplier} />
      <Ledger supplierId={supplier.id} />
      <DueRituals supplier={supplier} people={people} />
      <Items supplier={supplier} />
      <Readbacks supplier={supplier} />
      <PanelTerms supplier={supplier} />
      <CharterSummary supplier={supplier} charter={charter} nowMs={nowMs} />
    </>
  );
}
