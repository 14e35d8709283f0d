/** Path of a Chromium that loads unpacked extensions, or null when there is none. */
export function findChromium(): string | null;
