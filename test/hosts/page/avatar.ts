import type { Person } from '../mailbox/mailbox.ts';

const hues = [8, 32, 96, 150, 190, 216, 262, 318];

/** A round picture with initials, as a data URL. */
export function avatarOf({ name, address }: Person): string {
  const sum = Array.from(address, (character) => character.codePointAt(0) ?? 0).reduce((a, b) => a + b);
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="hsl(${hues[sum % hues.length] ?? 0} 38% 46%)"/><text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-size="15" fill="white">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
