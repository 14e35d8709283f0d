import type { Marker, Scores } from './reading.ts';

/** Longer stretches are not quoted: a marker on the whole text has no words of its own to show. */
export const LONGEST_QUOTE = 60;

/** All markers of one reason on one score: what they say, how much they moved it, and in which words. */
export type MarkerGroup = {
  readonly score: keyof Scores;
  readonly reason: string;
  /** Sum over the group, signed, in the score's unit. */
  readonly weight: number;
  /** The marked words, each once, in the order of the text; empty when only longer stretches are marked. */
  readonly quotes: readonly string[];
};

/** The reasons that moved one score, strongest first, with the words of `ownText` they stand on. */
export function groupMarkers(
  markers: readonly Marker[],
  score: keyof Scores,
  ownText: string,
): readonly MarkerGroup[] {
  const byReason = Map.groupBy(
    markers.filter((marker) => marker.score === score),
    (marker) => marker.reason,
  );
  return [...byReason]
    .map(([reason, group]) => ({
      score,
      reason,
      weight: group.reduce((sum, marker) => sum + marker.weight, 0),
      quotes: quotesOf(
        group.toSorted((a, b) => a.start - b.start),
        ownText,
      ),
    }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** What markers stand on, in their order, each wording once; stretches longer than {@link LONGEST_QUOTE} are left out. */
export function quotesOf(markers: readonly Marker[], ownText: string): string[] {
  const quotes = markers
    .filter(({ start, end }) => end - start <= LONGEST_QUOTE)
    .map(({ start, end }) => ownText.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
    .filter((quote) => quote !== '');
  return [...Map.groupBy(quotes, (quote) => quote.toLowerCase()).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}
