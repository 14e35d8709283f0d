import type { Charter } from '../../lib/domain/charter/charter.ts';
import { type Observed, observe, SIGHTING_DAYS } from '../../lib/domain/charter/sighting.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { sightingStore } from '../../lib/storage/sighting-store.ts';
import { Badge } from '../ui/badge.tsx';
import { calendarDayText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';

/** How the rows are lived: days with mail about them against the agreed cadence, and what nobody has written about. */
export function CharterObserved({ charter }: { readonly charter: Charter }) {
  const { db } = useStores();
  const nowMs = useNow();
  const live = useLive(() => sightingStore(db).of(charter.id), [db, charter.id]);
  const { startedAtMs } = charter;
  return (
    <Loaded live={live}>
      {(seen) =>
        seen.size > 0 && (
          <Section title={t('observedTitle')}>
            <Card flush>
              <p className="px-4 pt-3 text-sm text-muted">{t('observedCaveat', SIGHTING_DAYS)}</p>
              <ul className="divide-y divide-line">
                {charter.rows.map((row) => (
                  <li key={row.id} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2 text-sm">
                    <span className="min-w-40 flex-1 font-medium">{row.topic}</span>
                    <ObservedLine observed={observe(row, seen.get(row.id) ?? [], { startedAtMs, nowMs })} />
                  </li>
                ))}
              </ul>
            </Card>
          </Section>
        )
      }
    </Loaded>
  );
}

function ObservedLine({ observed }: { readonly observed: Observed }) {
  const { lastSeen, days, perMonth, agreedPerMonth, mayBePruned } = observed;
  return (
    <>
      <span className="text-muted">
        {lastSeen === null
          ? t('observedNever')
          : t('observedLast', plural('observedDays', days), calendarDayText(lastSeen))}
        {perMonth !== null && agreedPerMonth !== null && (
          <> · {t('observedAgainst', about(perMonth), about(agreedPerMonth))}</>
        )}
      </span>
      {mayBePruned && <Badge>{t('observedPrune')}</Badge>}
    </>
  );
}

const number = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 2 });
const about = (perMonth: number): string => number.format(perMonth);
