import type { Charter } from '../../lib/domain/charter/charter.ts';
import { nextReview } from '../../lib/domain/charter/next-review.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { dayText } from '../ui/dates.ts';
import { majorChangeText } from './major-change.ts';

/** When the charter is to be looked at again; stands out once it is due. */
export function ReviewLine({ charter, nowMs }: { readonly charter: Charter; readonly nowMs: number }) {
  const { dueAtMs, state, because } = nextReview(charter, nowMs);
  const day = dayText(dueAtMs);
  if (because !== null)
    return <Badge tone="amber">{t('reviewBecause', majorChangeText(because.kind))}</Badge>;
  if (state === 'later') return <span>{t('reviewNext', day)}</span>;
  return (
    <Badge tone={state === 'due' ? 'amber' : 'accent'}>
      {t(state === 'due' ? 'reviewDue' : 'reviewSoon', day)}
    </Badge>
  );
}
