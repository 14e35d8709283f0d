import { SupplierId } from '../../lib/domain/ids.ts';
import { hintsAreOn, type Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { CharterOfSupplier } from '../charter/editor-of-supplier.tsx';
import { TermsOfSupplier } from '../glossary/editor-of-supplier.tsx';
import { Trends } from '../health/trends.tsx';
import { Timeline } from '../journal/timeline.tsx';
import { programmeRoute } from '../programme/programme-words.ts';
import { RitualsOfSupplier } from '../rituals/rituals-of-supplier.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { NotFoundPage } from '../workspace/not-found-page.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink, PageLink } from '../workspace/page-link.tsx';
import { People } from './people.tsx';
import { StopFollowing } from './stop-following.tsx';
import { SupplierForm } from './supplier-form.tsx';
import { SupplierMarks } from './supplier-marks.tsx';
import { SupplierMoves } from './supplier-moves.tsx';

/** One supplier: whom we follow there and how, the people on both sides, and what else is kept about them. */
export function SupplierPage({ id }: { readonly id: string }) {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.byId(SupplierId.parse(id)), [suppliers, id]);
  return (
    <Loaded live={live}>
      {(supplier) => (supplier === null ? <NotFoundPage /> : <SupplierView supplier={supplier} />)}
    </Loaded>
  );
}

const SupplierView = ({ supplier }: { readonly supplier: Supplier }) => (
  <Page
    title={supplier.name}
    back={<BackLink to="/suppliers">{t('navSuppliers')}</BackLink>}
    marks={<SupplierMarks supplier={supplier} />}
    actions={<PageLink to={programmeRoute(supplier.id)}>{t('navProgramme')}</PageLink>}
  >
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="flex flex-col gap-8">
        <Section title={t('supplierDetails')}>
          <SupplierForm supplier={supplier} />
        </Section>
        <SupplierMoves supplier={supplier} />
        <StopFollowing supplier={supplier} />
      </div>
      <div className="flex flex-col gap-8">
        {hintsAreOn(supplier) && <Trends supplier={supplier} inFront={null} />}
        <People supplier={supplier} />
        <CharterOfSupplier supplier={supplier} />
        <TermsOfSupplier supplier={supplier} />
        <RitualsOfSupplier supplier={supplier} />
        <Section
          title={t('latestNotes')}
          actions={
            <PageLink to={`/journal/${encodeURIComponent(supplier.id)}`} className="text-sm">
              {t('openJournal')}
            </PageLink>
          }
        >
          <Timeline about={{ supplierId: supplier.id }} limit={3} />
        </Section>
      </div>
    </div>
  </Page>
);
