/**
 * Name of a saved file: day, whose, what (`2026-06-01_Harbour-Castings_Review.ics`). Characters that a file system may
 * refuse become dashes; a name of nothing else is left out.
 */
export const fileName = (nowMs: number, whose: string, what: string, extension: string): string =>
  `${[new Date(nowMs).toISOString().slice(0, 10), ...[whose, what].map(safe)].filter(Boolean).join('_')}.${extension}`;

const safe = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
