import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { comesAgainAtMs, heldBefore, RITUALS, type Ritual } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { PageLink } from '../workspace/page-link.tsx';
import { ritualTitle } from './ritual-words.ts';

/** What the two sides do for the relationship itself, when it was last done and when it comes again. */
export function RitualsOfSupplier({ supplier }: { readonly supplier: Supplier }) {
  const { journal } = useStores();
  const nowMs = useNow();
  const live = useLive(() => journal.of({ supplierId: supplier.id }), [journal, supplier.id]);
  const base = routeOf('suppliers', supplier.id);
  return (
    <Section title={t('ritualsTitle')}>
      <Loaded live={live}>
        {(entries) => (
          <ul className="flex flex-col gap-1">
            {RITUALS.map((ritual) => (
              <li key={ritual.kind} className="flex flex-wrap items-baseline gap-x-2">
                <PageLink to={`${base}/${ritual.kind}`}>{ritualTitle(ritual.kind)}</PageLink>
                <span className="text-xs text-muted">{whenText(ritual, entries, nowMs)}</span>
              </li>
            ))}
            <li>
              <PageLink to={`${base}/handover`}>{t('handoverTitle')}</PageLink>
            </li>
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function whenText(ritual: Ritual, entries: readonly JournalEntry[], nowMs: number): string {
  const [last] = heldBefore(entries, ritual.kind);
  if (last === undefined) return t('ritualNever');
  const nextMs = comesAgainAtMs(ritual, entries);
  const before = t('ritualLast', dayText(last.createdAtMs));
  if (nextMs === null) return before;
  return `${before} · ${t(nextMs > nowMs ? 'ritualNext' : 'dueSince', dayText(nextMs))}`;
}
