import type { ObservationKind } from '../../lib/domain/journal/observation.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const kinds: Record<ObservationKind, MessageKey> = {
  suggestion: 'observationSuggestion',
  'heads-up': 'observationHeadsUp',
  dispute: 'observationDispute',
  anomaly: 'observationAnomaly',
  friction: 'observationFriction',
  ask: 'observationAsk',
};

/** What was observed, in one word. */
export const observationText = (kind: ObservationKind): string => t(kinds[kind]);
