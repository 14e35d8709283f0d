import type { MarkerGroup } from '../../lib/domain/hints/group-markers.ts';
import type { DriftKind } from '../../lib/domain/hints/reading.ts';
import { t } from '../../lib/i18n/t.ts';
import { reasonKey } from './reason-words.ts';
import { directionWords } from './score-words.ts';

/** More than this is noise; the strongest are shown. */
const MOST_GROUPS = 5;
const MOST_QUOTES = 4;

export type MarkerListProps = { readonly kind: DriftKind; readonly groups: readonly MarkerGroup[] };

/** The words that moved a score, why, and which way. */
export function MarkerList({ kind, groups }: MarkerListProps) {
  if (groups.length === 0) return <p className="text-sm text-muted">{t('hintsNoMarkers')}</p>;
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {groups.slice(0, MOST_GROUPS).map((group) => (
        <li key={group.reason} className="grid grid-cols-[1fr_auto] gap-x-3">
          <span className="min-w-0">
            {group.quotes.slice(0, MOST_QUOTES).map((quote) => (
              <span key={quote}>
                <q className="font-semibold">{quote}</q>{' '}
              </span>
            ))}
            <span className="text-muted">{t(reasonKey(group.reason))}</span>
          </span>
          <span className="text-muted">
            <span aria-hidden="true">{group.weight > 0 ? '↑ ' : '↓ '}</span>
            {t(directionWords[kind][group.weight > 0 ? 'up' : 'down'])}
          </span>
        </li>
      ))}
    </ul>
  );
}
