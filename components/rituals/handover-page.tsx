import { useState } from 'react';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import { SupplierId } from '../../lib/domain/ids.ts';
import { handoverText } from '../../lib/domain/journal/handover.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { readbackStore } from '../../lib/storage/readback-store.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { HandoverNotes } from './handover-notes.tsx';
import { type HandoverChoice, type HandoverFacts, handoverParts } from './handover-parts.ts';

type Known = { readonly supplier: Supplier | null; readonly facts: HandoverFacts };

/** What the next person on this side gets: charter, glossary, what is open; the ledger and single notes only when chosen. */
export function HandoverPage({ id }: { readonly id: string }) {
  const { db, suppliers, charters, people, terms, journal } = useStores();
  const live = useLive<Known>(async () => {
    const supplierId = SupplierId.parse(id);
    // All at once: what is asked after another answer is not watched for changes.
    const [supplier, charter, known, scoped, readbacks, items, entries] = await Promise.all([
      suppliers.byId(supplierId),
      charters.of(supplierId),
      people.of(supplierId),
      terms.inScope(supplierId),
      readbackStore(db).of(supplierId),
      itemStore(db).of(supplierId),
      journal.of({ supplierId }),
    ]);
    return { supplier, facts: { charter, people: known, terms: scoped, readbacks, items, entries } };
  }, [db, suppliers, charters, people, terms, journal, id]);
  return (
    <Loaded live={live}>
      {({ supplier, facts }) =>
        supplier === null ? <NotFoundPage /> : <Handover supplier={supplier} facts={facts} />
      }
    </Loaded>
  );
}

function Handover({ supplier, facts }: { readonly supplier: Supplier; readonly facts: HandoverFacts }) {
  const [choice, setChoice] = useState<HandoverChoice>({
    charter: true,
    glossary: true,
    open: true,
    ledger: false,
  });
  const parts = handoverParts(facts, choice, supplier.name);
  const title = t('handoverOf', supplier.name);
  const save = () =>
    downloadText(
      fileName(Date.now(), supplier.name, t('handoverTitle'), 'md'),
      handoverText(title, parts),
      'text/markdown',
    );
  const box = (name: keyof HandoverChoice, label: string, detail?: string) => (
    <Choice
      type="checkbox"
      checked={choice[name]}
      onChange={({ target }) => setChoice({ ...choice, [name]: target.checked })}
      {...(detail === undefined ? {} : { detail })}
    >
      {label}
    </Choice>
  );
  return (
    <Page
      title={t('handoverTitle')}
      lead={t('handoverLead')}
      back={<BackLink to={routeOf('suppliers', supplier.id)}>{supplier.name}</BackLink>}
      actions={
        <Button look="primary" onClick={save}>
          {t('handoverSave')}
        </Button>
      }
    >
      <fieldset className="flex flex-col">
        <legend className="pb-1 text-sm font-medium text-muted">{t('handoverWhat')}</legend>
        {box('charter', t('navCharters'))}
        {box('glossary', t('navGlossary'))}
        {box('open', t('handoverOpen'))}
        {box('ledger', t('ledgerTitle'), t('handoverLedgerHint'))}
      </fieldset>
      <HandoverNotes entries={facts.entries} />
      <Section title={t('handoverPreview')}>
        <pre className="overflow-x-auto rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap">
          {handoverText(title, parts)}
        </pre>
      </Section>
    </Page>
  );
}
