import { standingOf, type Term } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { dayText } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';

const statuses: Record<Term['status'], MessageKey> = {
  proposed: 'termStatusProposed',
  agreed: 'termStatusAgreed',
  disputed: 'termStatusDisputed',
  retired: 'termStatusRetired',
};

/** How far both sides are with a term. */
export const statusText = (status: Term['status']): string => t(statuses[status]);

export type TermStandingProps = {
  readonly term: Term;
  /** With the day an agreed meaning is in force since. */
  readonly dated?: boolean;
};

/** How far both sides are with a term, in one word: the amber one when their meanings differ, else the status. */
export function TermStanding({ term, dated = false }: TermStandingProps) {
  const standing = standingOf(term);
  if (standing === 'differs') return <DivergenceBadge />;
  if (standing !== 'agreed') return <Badge>{statusText(standing)}</Badge>;
  return (
    <Badge tone="accent">
      {dated && term.agreedAtMs !== null
        ? t('termAgreedSince', dayText(term.agreedAtMs))
        : statusText(standing)}
    </Badge>
  );
}

/** Our and their meaning differ and nothing is agreed. */
export const DivergenceBadge = () => (
  <Badge tone="amber">
    <Icon name="differ" className="size-3" />
    {t('termMeaningsDiffer')}
  </Badge>
);
