import type { Programme } from './programme.ts';

/** Where a supplier stands by impact and risk (after Kraljic, 1983): high is 4 or 5. */
export type Quadrant = 'strategic' | 'leverage' | 'bottleneck' | 'routine';

/** The quadrant of a supplier, or null while impact or risk is not said. */
export function quadrantOf({ impact, risk }: Pick<Programme, 'impact' | 'risk'>): Quadrant | null {
  if (impact === null || risk === null) return null;
  if (impact >= HIGH) return risk >= HIGH ? 'strategic' : 'leverage';
  return risk >= HIGH ? 'bottleneck' : 'routine';
}

const HIGH = 4;

/** Of more suppliers than this share being strategic, none gets the attention the word promises. */
export const MOST_STRATEGIC_SHARE = 0.2;
/** Below this many placed suppliers a share says nothing. */
const MIN_PLACED = 5;

/** Whether too many of the placed suppliers are strategic. */
export function tooManyStrategic(quadrants: readonly (Quadrant | null)[]): boolean {
  const placed = quadrants.filter((quadrant) => quadrant !== null);
  const strategic = placed.filter((quadrant) => quadrant === 'strategic');
  return placed.length >= MIN_PLACED && strategic.length > placed.length * MOST_STRATEGIC_SHARE;
}
