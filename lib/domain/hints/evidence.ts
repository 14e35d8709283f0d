import { SCORE_OF_KIND } from './baseline.ts';
import { strongestMarkers } from './markers.ts';
import type { Drift, Marker } from './reading.ts';

/** As many stretches of one message are shown as evidence of one drift. */
const MAX_EVIDENCE = 6;

/**
 * What of one message speaks for a drift: the strongest contributions in its direction, strongest first. Whether the
 * drift rests on that message at all is for the caller to know.
 */
export function evidenceFor(
  { kind, direction }: Pick<Drift, 'kind' | 'direction'>,
  markers: readonly Marker[],
  textLength: number,
): Marker[] {
  const sign = direction === 'up' ? 1 : -1;
  const towards = markers.filter(({ score, weight }) => score === SCORE_OF_KIND[kind] && weight * sign > 0);
  return strongestMarkers(towards, textLength, MAX_EVIDENCE);
}
