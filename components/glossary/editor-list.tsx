import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n/t.ts';
import { lookupStore } from '../../lib/storage/lookup-store.ts';
import { termTrash } from '../../lib/storage/term-trash.ts';
import { watchStore } from '../../lib/storage/watch-store.ts';
import { Button, buttonClasses } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { ConflictList } from './conflict-list.tsx';
import { NewTerm } from './editor-new.tsx';
import { type Glossary, TermList } from './list-terms.tsx';
import { Lookups } from './lookups.tsx';
import { TrashList } from './trash-list.tsx';
import { WatchList } from './watch-list.tsx';

/** The whole glossary: its terms, the words that ought to become some, and what was deleted. */
export function GlossaryPage() {
  const [adding, setAdding] = useState<{ readonly label: string } | null>(null);
  const addButton = useFocusBack(adding !== null);
  const add = (label: string) => setAdding({ label });
  return (
    <Page
      title={t('navGlossary')}
      lead={t('glossaryLead')}
      actions={
        <>
          <Link href="/glossary/import" className={buttonClasses()}>
            {t('importTerms')}
          </Link>
          <Link href="/glossary/export" className={buttonClasses()}>
            {t('exportTerms')}
          </Link>
          <Button ref={addButton} onClick={() => add('')}>
            {t('addTerm')}
          </Button>
        </>
      }
    >
      {adding !== null && <NewTerm key={adding.label} label={adding.label} onClose={() => setAdding(null)} />}
      <GlossaryTabs onAdd={add} />
    </Page>
  );
}

function GlossaryTabs({ onAdd }: { readonly onAdd: (label: string) => void }) {
  const { db, terms, suppliers } = useStores();
  const live = useLive<Glossary>(
    async () => ({ terms: await terms.all(), suppliers: await suppliers.all() }),
    [terms, suppliers],
  );
  const watched = useLive(() => watchStore(db).all(), [db]);
  const lookups = useLive(() => lookupStore(db).all(), [db]);
  const trash = useLive(() => termTrash(db).all(), [db]);
  const tabs = [
    {
      id: 'terms',
      label: t('tabTerms'),
      content: <Loaded live={live}>{(glossary) => <TermsOrHow {...glossary} />}</Loaded>,
    },
    {
      id: 'watched',
      label: t('tabWatched', countOf(watched)),
      content: <Loaded live={watched}>{(words) => <WatchList words={words} onAgree={onAdd} />}</Loaded>,
    },
    {
      id: 'lookups',
      label: t('tabLookups', countOf(lookups)),
      content: <Loaded live={lookups}>{(found) => <Lookups lookups={found} onAdd={onAdd} />}</Loaded>,
    },
    {
      id: 'trash',
      label: t('tabTrash', countOf(trash)),
      content: <Loaded live={trash}>{(trashed) => <TrashList trashed={trashed} />}</Loaded>,
    },
  ];
  return <Tabs label={t('navGlossary')} tabs={tabs} />;
}

const TermsOrHow = (glossary: Glossary) =>
  glossary.terms.length === 0 ? (
    <EmptyState title={t('noTerms')}>{t('noTermsHow')}</EmptyState>
  ) : (
    <div className="flex flex-col gap-3">
      <ConflictList terms={glossary.terms} />
      <TermList {...glossary} />
    </div>
  );

const countOf = (live: { readonly kind: string; readonly value?: readonly unknown[] }): number =>
  live.value?.length ?? 0;
