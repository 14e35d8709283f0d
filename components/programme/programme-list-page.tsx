import { Link } from 'wouter';
import { type Quadrant, quadrantOf, tooManyStrategic } from '../../lib/domain/programme/placement.ts';
import { newProgramme, type Programme } from '../../lib/domain/programme/programme.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { programmeStore } from '../../lib/storage/programme-store.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { PageLink } from '../workspace/page-link.tsx';
import { PlacementGrid } from './placement-grid.tsx';
import { programmeRoute, quadrantText, readinessText, scaleText } from './programme-words.ts';

/** A supplier with its programme, which may be empty. */
export type Placed = {
  readonly supplier: Supplier;
  readonly programme: Programme;
  readonly quadrant: Quadrant | null;
};

/** Where every supplier stands by impact and risk, and the templates of the programme as a file. */
export function ProgrammeListPage() {
  const { db, suppliers } = useStores();
  const live = useLive(async (): Promise<Placed[]> => {
    const [all, programmes] = await Promise.all([suppliers.all(), programmeStore(db).all()]);
    const byId = new Map(programmes.map((programme) => [programme.supplierId, programme]));
    return all.map((supplier) => {
      const programme = byId.get(supplier.id) ?? newProgramme(supplier.id);
      return { supplier, programme, quadrant: quadrantOf(programme) };
    });
  }, [db, suppliers]);
  return (
    <Page
      title={t('navProgramme')}
      lead={t('programmeLead')}
      actions={<PageLink to="/programme/playbook">{t('playbook')}</PageLink>}
    >
      <Loaded live={live}>
        {(placed) =>
          placed.length === 0 ? (
            <EmptyState
              title={t('noSuppliers')}
              action={<PageLink to="/welcome">{t('howToStart')}</PageLink>}
            >
              {t('noSuppliersHow')}
            </EmptyState>
          ) : (
            <>
              {tooManyStrategic(placed.map(({ quadrant }) => quadrant)) && (
                <p className="text-sm text-amber-ink">{t('tooManyStrategic')}</p>
              )}
              <PlacementGrid placed={placed} />
              <PlacementTable placed={placed} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

const PlacementTable = ({ placed }: { readonly placed: readonly Placed[] }) => (
  <Card flush>
    <div className="overflow-x-auto">
      <table className="w-full min-w-2xl text-sm">
        <caption className="sr-only">{t('placementTable')}</caption>
        <thead>
          <tr className="border-b border-line text-left text-muted">
            {[t('supplier'), t('impact'), t('risk'), t('placement'), t('readiness')].map((title) => (
              <th key={title} scope="col" className="px-4 py-2 font-medium whitespace-nowrap">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {placed.map(({ supplier, programme, quadrant }) => (
            <tr key={supplier.id}>
              <th scope="row" className="px-4 py-2 text-left font-medium">
                <Link
                  href={programmeRoute(supplier.id)}
                  className="text-ink underline-offset-2 hover:underline"
                >
                  {supplier.name}
                </Link>
              </th>
              <td className="px-4 py-2">{scaleText(programme.impact)}</td>
              <td className="px-4 py-2">{scaleText(programme.risk)}</td>
              <td className="px-4 py-2">{quadrantText(quadrant)}</td>
              <td className="px-4 py-2">{readinessText(programme.readiness)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Card>
);
