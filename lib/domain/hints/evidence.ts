import { SCORE_OF_KIND } from './baseline.ts';
import { strongestMarkers } from './markers.ts';
import type { Drift, Marker } from './reading.ts';

/** As many stretches of one message are shown as evidence of one drift. */
const MAX_EVIDENCE = 6;

/**
 * Features of what a mail is about, and of words that any mail needs. They move a score a little, but to point at
 * "January" or "of" explains nothing.
 */
const UNTELLING = new Set(
  'a-an and at be but by-preposition do have in-for-with it link month name number of starts-with-it the they third-person this-that when-while who-what so up-out-off'.split(
    ' ',
  ),
);
/** Whether to point at the words of a marker would explain anything. */
export const isTelling = (marker: Marker): boolean => !UNTELLING.has(featureOf(marker));

/** The feature that a marker is of: its reason without the score. */
export const featureOf = ({ reason }: Marker): string => reason.slice(reason.indexOf('.') + 1);

/**
 * What of one message speaks for a drift: the strongest telling contributions in its direction, strongest first; when
 * there are none, the strongest of all. Whether the drift rests on that message at all is for the caller to know.
 */
export function evidenceFor(
  { kind, direction }: Pick<Drift, 'kind' | 'direction'>,
  markers: readonly Marker[],
  textLength: number,
): Marker[] {
  const sign = direction === 'up' ? 1 : -1;
  const towards = markers.filter(({ score, weight }) => score === SCORE_OF_KIND[kind] && weight * sign > 0);
  const telling = towards.filter(isTelling);
  return strongestMarkers(telling.length > 0 ? telling : towards, textLength, MAX_EVIDENCE);
}
