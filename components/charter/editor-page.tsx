import { useLocation } from 'wouter';
import { Charter } from '../../lib/domain/charter/charter.ts';
import { revision } from '../../lib/domain/charter/edit-charter.ts';
import { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Loaded } from '../ui/loaded.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink, PageLink } from '../workspace/page-link.tsx';
import { type OpenEdits, useEditing } from '../workspace/use-editing.ts';
import { AgendaView } from './agenda-view.tsx';
import { CharterForm } from './editor-form.tsx';
import { CharterHistory } from './editor-history.tsx';
import { NewCharter } from './editor-new.tsx';
import { CharterObserved } from './editor-observed.tsx';
import { CharterState } from './editor-state.tsx';
import { ReviewNotes } from './review-notes.tsx';

const openEdits: OpenEdits<Charter> = new Map();

/** One charter to read and to edit in place. The id of a supplier leads to its charter, or to starting one. */
export function CharterPage({ id }: { readonly id: string }) {
  const { charters, suppliers } = useStores();
  const live = useLive(async () => {
    const all = await charters.all();
    const charter = all.find((one) => one.id === id || one.supplierId === id) ?? null;
    const supplier = await suppliers.byId(charter?.supplierId ?? SupplierId.parse(id));
    return { charter, supplier };
  }, [charters, suppliers, id]);
  return (
    <Loaded live={live}>
      {({ charter, supplier }) => {
        if (charter !== null) {
          return <CharterEditor charter={charter} supplierName={supplier?.name ?? t('supplierGone')} />;
        }
        return supplier === null ? <NotFoundPage /> : <StartPage supplier={supplier} />;
      }}
    </Loaded>
  );
}

function StartPage({ supplier }: { readonly supplier: Supplier }) {
  const [, navigate] = useLocation();
  return (
    <Page
      title={t('charterWith', supplier.name)}
      back={<BackLink to="/charters">{t('navCharters')}</BackLink>}
      lead={t('noCharterYet')}
    >
      <Card>
        <NewCharter supplier={supplier} onClose={() => navigate('/charters')} />
      </Card>
    </Page>
  );
}

type CharterEditorProps = { readonly charter: Charter; readonly supplierName: string };

function CharterEditor({ charter, supplierName }: CharterEditorProps) {
  const { charters, write } = useStores();
  const editing = useEditing({
    stored: charter,
    schema: Charter,
    openEdits,
    store: (row, rev) => write(charters.save(row, rev)),
  });
  const revised = {
    ...editing,
    change: (patch: Partial<Charter>) => editing.change(revision(charter, patch)),
  };
  return (
    <Page
      title={t('charterWith', supplierName)}
      back={<BackLink to="/charters">{t('navCharters')}</BackLink>}
      marks={
        <>
          <CharterState charter={editing.draft} />
          {charter.sample && <SampleBadge />}
        </>
      }
      actions={<PageLink to={routeOf('suppliers', charter.supplierId)}>{t('openSupplier')}</PageLink>}
    >
      <CharterForm editing={revised} supplierName={supplierName} />
      <AgendaView supplier={{ id: charter.supplierId, name: supplierName }} evenEmpty />
      <ReviewNotes supplierId={charter.supplierId} />
      <CharterObserved charter={charter} />
      <CharterHistory charter={charter} />
    </Page>
  );
}
