import type { Charter } from '../../lib/domain/charter/charter.ts';
import { isAgreed } from '../../lib/domain/charter/edit-charter.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { useNow } from '../ui/use-now.ts';
import { ReviewLine } from './review-line.tsx';

/** Version, whether the other side confirmed it, and when it is to be looked at again. */
export function CharterState({ charter }: { readonly charter: Charter }) {
  const nowMs = useNow();
  return (
    <span className="flex flex-wrap items-center gap-1.5 text-sm text-muted">
      <Badge>{t('charterVersion', charter.version)}</Badge>
      <Badge tone={isAgreed(charter) ? 'accent' : 'neutral'}>
        {t(isAgreed(charter) ? 'charterSigned' : charter.adapted ? 'charterNotSigned' : 'charterPreset')}
      </Badge>
      <ReviewLine charter={charter} nowMs={nowMs} />
    </span>
  );
}
