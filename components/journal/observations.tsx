import { type Observation, ObservationKind } from '../../lib/domain/journal/observation.ts';
import { countPerQuarter } from '../../lib/domain/language/quarters.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { observationStore } from '../../lib/storage/observation-store.ts';
import { observationText } from '../hints/observation-words.ts';
import { Loaded } from '../ui/loaded.tsx';
import { QuarterTable } from '../ui/quarter-table.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { AddObservation } from './add-observation.tsx';
import { ObservationLine } from './observation-line.tsx';

const SHOWN_QUARTERS = 4;
/** So many stand there at once; the others are folded away. */
const SHOWN = 4;

/** What the user observed in one relationship: ideas, warnings, disputes and the like, latest first. Refusals are not shown. */
export function Observations({ supplier }: { readonly supplier: Supplier }) {
  const { db } = useStores();
  const live = useLive(() => observationStore(db).of(supplier.id), [db, supplier.id]);
  const lines = (observations: readonly Observation[]) =>
    observations.length > 0 && (
      <ul className="flex flex-col divide-y divide-line">
        {observations.map((one) => (
          <li key={one.id} className="py-2 first:pt-0">
            <ObservationLine observation={one} supplierName={supplier.name} />
          </li>
        ))}
      </ul>
    );
  return (
    <Loaded live={live}>
      {(all) => {
        const confirmed = all.filter(({ state }) => state === 'confirmed');
        const older = confirmed.slice(SHOWN);
        return (
          <Section title={t('observationsTitle')} count={confirmed.length}>
            <PerQuarter observations={confirmed} />
            {lines(confirmed.slice(0, SHOWN))}
            {older.length > 0 && (
              <details>
                <summary className="text-sm text-muted">{plural('observationsOlder', older.length)}</summary>
                {lines(older)}
              </details>
            )}
            <details>
              <summary className="text-sm text-muted">{t('observationAdd')}</summary>
              <div className="pt-2">
                <AddObservation supplier={supplier} />
              </div>
            </details>
          </Section>
        );
      }}
    </Loaded>
  );
}

/** How often what was observed in each of the last quarters, kinds that never were left out. */
function PerQuarter({ observations }: { readonly observations: readonly Observation[] }) {
  const quarters = countPerQuarter(observations, useNow(), SHOWN_QUARTERS);
  if (quarters.length === 0) return null;
  const kinds = ObservationKind.options.filter((kind) => quarters.some(({ counts }) => counts.has(kind)));
  return (
    <details>
      <summary className="text-sm text-muted">{t('perQuarter')}</summary>
      <div className="pt-1 pb-2">
        <QuarterTable
          caption={t('observationsPerQuarter')}
          kinds={kinds.map((kind) => ({ kind, name: observationText(kind) }))}
          quarters={quarters}
        />
      </div>
    </details>
  );
}
