import type { MajorChange } from '../../lib/domain/charter/charter.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const texts: Record<MajorChange['kind'], MessageKey> = {
  product: 'changeProduct',
  people: 'changePeople',
  incident: 'changeIncident',
};

/** What changed, as the user reads it. */
export const majorChangeText = (kind: MajorChange['kind']): string => t(texts[kind]);
