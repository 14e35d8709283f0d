import { useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { ANY_ENTRY, type EntryFilter } from '../../lib/domain/journal/find-entries.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { ChannelMix } from './channel-mix.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { EntryRows } from './entry-rows.tsx';
import { ExportForm } from './export-form.tsx';
import { QuickNote } from './quick-note.tsx';
import { useEntrySearch } from './use-entry-search.ts';

type Notes = {
  readonly entries: readonly JournalEntry[];
  readonly suppliers: readonly Supplier[];
  readonly people: readonly Person[];
};

/** Every private note: search as you type, filters, a timeline, and the way out as Markdown. */
export function JournalPage() {
  const { journal, suppliers, people } = useStores();
  const live = useLive<Notes>(
    async () => ({
      entries: await journal.all(),
      suppliers: await suppliers.all(),
      people: await people.all(),
    }),
    [journal, suppliers, people],
  );
  return (
    <Page title={t('navJournal')} lead={t('journalLead')}>
      <Loaded live={live}>{(loaded) => <Journal {...loaded} />}</Loaded>
    </Page>
  );
}

function Journal({ entries, suppliers, people }: Notes) {
  const params = useParams<{ supplierId?: string }>();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState(ANY_ENTRY);
  const supplierId = suppliers.find((one) => one.id === params.supplierId)?.id ?? null;
  const filter = useMemo(() => ({ ...chosen, supplierId }), [chosen, supplierId]);
  const bySupplier = useMemo(() => new Map(suppliers.map(({ id, name }) => [id, name])), [suppliers]);
  const known = useMemo(() => new Set(bySupplier.keys()), [bySupplier]);
  const byPerson = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  const found = useEntrySearch(entries, known, byPerson, filter);
  const change = (patch: Partial<EntryFilter>) => {
    setChosen({ ...chosen, ...patch });
    const { supplierId: id } = patch;
    if (id !== undefined)
      navigate(id === null ? '/journal' : `/journal/${encodeURIComponent(id)}`, { replace: true });
  };
  const supplierOf = (entry: JournalEntry) =>
    entry.supplierId === null ? null : (bySupplier.get(entry.supplierId) ?? null);
  const personOf = (entry: JournalEntry) =>
    entry.personId === null ? null : (byPerson.get(entry.personId) ?? null);
  return (
    <>
      <Card>
        <QuickNote key={supplierId} supplierId={supplierId} thread={null} />
      </Card>
      <EntryFilters
        filter={filter}
        change={change}
        suppliers={suppliers}
        people={people.filter((one) => supplierId === null || one.supplierId === supplierId)}
      />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <output className="block text-sm text-muted">{plural('notesFound', found.length)}</output>
        <ExportForm entries={found} names={{ supplierOf, personOf }} />
      </div>
      {entries.length > 0 && <ChannelMix entries={found} />}
      {entries.length === 0 && <EmptyState title={t('noNotes')}>{t('noNotesHow')}</EmptyState>}
      {entries.length > 0 && found.length === 0 && <p className="text-muted">{t('nothingFound')}</p>}
      {found.length > 0 && (
        <Card flush>
          <EntryRows entries={found} supplierOf={supplierOf} personOf={personOf} />
        </Card>
      )}
    </>
  );
}
