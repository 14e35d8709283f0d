/** Days a title may lie beside the UTC day of the same instant: the viewer's zone is between −12 and +14 hours. */
const ZONE_DAYS = [-1, 0, 1];
const DAY_MS = 86_400_000;

/**
 * When a message arrived, from its legacy id: its upper bits count milliseconds since 1970 (0…43 s late, never early,
 * on 58 real messages). Null when the date the page prints speaks of another day: an imported mail has a new id.
 */
export function sentAtMs(legacyId: string, title: string | null): number | null {
  const ms = Number(BigInt(`0x${legacyId}`) >> 20n);
  return title === null || couldBeDayOf(title, ms) ? ms : null;
}

/** Whether a printed date can mean this instant. True when the text names no year we can read. */
export function couldBeDayOf(title: string, ms: number): boolean {
  const numbers = numbersIn(title);
  const hasYear = numbers.some((number) => number >= 1990 && number < 2100);
  if (!hasYear) return true;
  return ZONE_DAYS.some((days) => {
    const date = new Date(ms + days * DAY_MS);
    return numbers.includes(date.getUTCFullYear()) && numbers.includes(date.getUTCDate());
  });
}

const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);
