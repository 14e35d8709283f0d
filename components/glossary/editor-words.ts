import type { Label } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const uses: Record<Label['use'], MessageKey> = {
  preferred: 'labelPreferred',
  variant: 'labelVariant',
  discouraged: 'labelDiscouraged',
};

/** What a written form is for. */
export const formUseText = (use: Label['use']): string => t(uses[use]);
