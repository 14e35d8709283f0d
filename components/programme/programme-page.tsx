import { SupplierId } from '../../lib/domain/ids.ts';
import { Programme } from '../../lib/domain/programme/programme.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { programmeStore } from '../../lib/storage/programme-store.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink, PageLink } from '../workspace/page-link.tsx';
import { SaveBar } from '../workspace/save-bar.tsx';
import { type OpenEdits, useEditing } from '../workspace/use-editing.ts';
import { DiscoveryFields } from './discovery-fields.tsx';
import { PlacementFields } from './placement-fields.tsx';
import { ReadinessFields } from './readiness-fields.tsx';
import { ScorecardFields } from './scorecard-fields.tsx';
import { PilotFields, TargetFields, TouchpointFields } from './step-fields.tsx';

const openEdits: OpenEdits<Programme> = new Map();

/** How the relationship with one supplier is meant to grow; every part can stay empty. */
export function ProgrammePage({ id }: { readonly id: string }) {
  const { db, suppliers } = useStores();
  const live = useLive(async () => {
    const supplier = await suppliers.byId(SupplierId.parse(id));
    return supplier === null ? null : { supplier, programme: await programmeStore(db).of(supplier.id) };
  }, [db, suppliers, id]);
  return (
    <Loaded live={live}>
      {(found) => (found === null ? <NotFoundPage /> : <ProgrammeForm {...found} />)}
    </Loaded>
  );
}

type ProgrammeFormProps = { readonly supplier: Supplier; readonly programme: Programme };

function ProgrammeForm({ supplier, programme }: ProgrammeFormProps) {
  const { db, write } = useStores();
  const editing = useEditing({
    stored: programme,
    schema: Programme,
    openEdits,
    store: (row, rev) => write(programmeStore(db).save(row, rev)),
  });
  const { draft, change } = editing;
  return (
    <Page
      title={t('programmeWith', supplier.name)}
      back={<BackLink to="/programme">{t('navProgramme')}</BackLink>}
      actions={<PageLink to={routeOf('suppliers', supplier.id)}>{t('openSupplier')}</PageLink>}
    >
      <form
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          void editing.save();
        }}
      >
        <PlacementFields draft={draft} change={change} />
        <ReadinessFields draft={draft} change={change} supplierName={supplier.name} />
        <DiscoveryFields editing={editing} supplierName={supplier.name} />
        <TouchpointFields draft={draft} change={change} />
        <ScorecardFields draft={draft} change={change} supplierName={supplier.name} />
        <TargetFields draft={draft} change={change} />
        <PilotFields draft={draft} change={change} />
        <SaveBar editing={editing} />
      </form>
    </Page>
  );
}
