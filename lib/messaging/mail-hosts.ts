/** Origins of the webmails we read. Content scripts, host permissions and the card's ancestors all come from here. */
export const mailOrigins = [
  'https://mail.google.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
] as const;

/** Match patterns of the webmails we read. */
export const mailMatches: string[] = mailOrigins.map((origin) => `${origin}/*`);
