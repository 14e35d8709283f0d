/** Path of a Firefox: `PARLANCE_FIREFOX`, or one in the usual places that is recent enough; null when there is none. */
export function findFirefox(): string | null;
