import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { Page } from '../workspace/page.tsx';
import { PageLink } from '../workspace/page-link.tsx';
import { EntryItem } from './entry-item.tsx';
import { QuickNote } from './quick-note.tsx';
import { useEntrySearch } from './use-entry-search.ts';

type Notes = { readonly entries: readonly JournalEntry[]; readonly suppliers: readonly Supplier[] };

/** Every private note: search as you type, filter by supplier. */
export function JournalPage() {
  const { journal, suppliers } = useStores();
  const live = useLive<Notes>(
    async () => ({
      entries: await journal.all(),
      suppliers: await suppliers.all(),
    }),
    [journal, suppliers],
  );
  return (
    <Page title={t('navJournal')} lead={t('journalLead')}>
      <Loaded live={live}>{(loaded) => <Journal {...loaded} />}</Loaded>
    </Page>
  );
}

function Journal({ entries, suppliers }: Notes) {
  const params = useParams<{ supplierId?: string }>();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const supplier = suppliers.find((one) => one.id === params.supplierId) ?? null;
  const ofSupplier =
    supplier === null ? entries : entries.filter((entry) => entry.supplierId === supplier.id);
  const found = useEntrySearch(ofSupplier, text);
  const choose = (id: string) =>
    navigate(id === '' ? '/journal' : `/journal/${encodeURIComponent(id)}`, { replace: true });
  return (
    <>
      <Card>
        <QuickNote key={supplier?.id} supplierId={supplier?.id ?? null} thread={null} />
      </Card>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <TextField
          type="search"
          label={t('searchNotes')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select label={t('supplier')} value={supplier?.id ?? ''} onChange={(e) => choose(e.target.value)}>
          <option value="">{t('allSuppliers')}</option>
          {suppliers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </div>
      <output className="block text-sm text-muted">{plural('notesFound', found.length)}</output>
      {entries.length === 0 ? (
        <EmptyState title={t('noNotes')}>{t('noNotesHow')}</EmptyState>
      ) : (
        <Entries entries={found} suppliers={suppliers} />
      )}
    </>
  );
}

function Entries({ entries, suppliers }: Notes) {
  const names = new Map(suppliers.map((one) => [one.id, one.name]));
  const aboutOf = (id: SupplierId | null) => {
    const name = id === null ? undefined : names.get(id);
    if (id === null) return null;
    return name === undefined ? t('supplierGone') : <PageLink to={routeOf('suppliers', id)}>{name}</PageLink>;
  };
  if (entries.length === 0) return <p className="text-muted">{t('nothingFound')}</p>;
  return (
    <Card flush>
      <ol className="divide-y divide-line">
        {entries.map((entry) => (
          <li key={entry.id} className="px-4 py-3">
            <EntryItem entry={entry} about={aboutOf(entry.supplierId)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
