import type { Quadrant } from '../../lib/domain/programme/placement.ts';
import type { Programme } from '../../lib/domain/programme/programme.ts';
import { type Readiness, readinessOf } from '../../lib/domain/programme/readiness.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const quadrants: Record<Quadrant, MessageKey> = {
  strategic: 'quadrantStrategic',
  leverage: 'quadrantLeverage',
  bottleneck: 'quadrantBottleneck',
  routine: 'quadrantRoutine',
};

/** Where a supplier stands, in words. */
export const quadrantText = (quadrant: Quadrant | null): string =>
  quadrant === null ? t('notSaid') : t(quadrants[quadrant]);

const stands: Record<Readiness, MessageKey> = {
  open: 'readinessOpen',
  ready: 'readinessReady',
  nearly: 'readinessNearly',
  'not-yet': 'readinessNotYet',
};

/** How ready both sides are, in words and never as a number. */
export const readinessText = (readiness: Programme['readiness']): string =>
  t('readinessBoth', t(stands[readinessOf(readiness, 'ours')]), t(stands[readinessOf(readiness, 'theirs')]));

/** The questions, in the order in which their answers are stored. */
export const readinessQuestions = [
  'ready1',
  'ready2',
  'ready3',
  'ready4',
  'ready5',
  'ready6',
  'ready7',
  'ready8',
] as const satisfies readonly MessageKey[];

/** A step of a scale from 1 to 5. */
export const scaleText = (step: number | null): string => (step === null ? t('notSaid') : t('ofFive', step));

/** Where the programme with one supplier is. */
export const programmeRoute = (id: string): `/${string}` => `/programme/${encodeURIComponent(id)}`;
