import type { Label, Term } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const statuses: Record<Term['status'], MessageKey> = {
  proposed: 'termStatusProposed',
  agreed: 'termStatusAgreed',
  disputed: 'termStatusDisputed',
  retired: 'termStatusRetired',
};

const uses: Record<Label['use'], MessageKey> = {
  preferred: 'labelPreferred',
  variant: 'labelVariant',
  discouraged: 'labelDiscouraged',
};

/** How far both sides are with a term. */
export const statusText = (status: Term['status']): string => t(statuses[status]);

/** What a written form is for. */
export const formUseText = (use: Label['use']): string => t(uses[use]);
