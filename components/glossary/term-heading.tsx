import { isDivergence, nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { dayText } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';

const statusKeys: Record<Term['status'], MessageKey> = {
  proposed: 'termStatusProposed',
  agreed: 'termStatusAgreed',
  disputed: 'termStatusDisputed',
  retired: 'termStatusRetired',
};

/** Name, status and since when; the amber word when meanings differ. */
export function TermHeading({ term }: { readonly term: Term }) {
  const agreedSince = term.status === 'agreed' && term.agreedAtMs !== null;
  return (
    <>
      <h1 className="text-lg font-semibold">{nameOf(term)}</h1>
      <p className="flex flex-wrap items-center gap-1.5">
        {isDivergence(term) && <DivergenceBadge />}
        <Badge tone={term.status === 'agreed' ? 'accent' : 'neutral'}>
          {agreedSince && term.agreedAtMs !== null
            ? t('termAgreedSince', dayText(term.agreedAtMs))
            : t(statusKeys[term.status])}
        </Badge>
        {term.sample && <SampleBadge />}
      </p>
    </>
  );
}

/** Our and their meaning differ and nothing is agreed. */
export const DivergenceBadge = () => (
  <Badge tone="amber">
    <Icon name="differ" className="size-3" />
    {t('termMeaningsDiffer')}
  </Badge>
);
