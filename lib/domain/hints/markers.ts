import type { Marker } from './reading.ts';

/** Contributions smaller than this share of the largest are no reason anyone needs to hear. */
const MIN_SHARE_OF_LARGEST = 0.15;

/**
 * The markers worth showing: strongest first, at most `limit`, and none that covers the whole text.
 *
 * `markers` must be of one score; their weights and the intercept still add up to it only in full.
 */
export function strongestMarkers(markers: readonly Marker[], textLength: number, limit: number): Marker[] {
  const local = markers.filter(({ start, end }) => end - start < textLength);
  const sorted = local.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const least = Math.abs(sorted[0]?.weight ?? 0) * MIN_SHARE_OF_LARGEST;
  return sorted.filter(({ weight }) => Math.abs(weight) >= least).slice(0, limit);
}
