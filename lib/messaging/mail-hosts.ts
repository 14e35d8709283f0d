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

/**
 * Further hosts of Outlook, which a user may add by name. Checked 2026-08. The last is Microsoft Defender for Cloud Apps,
 * which serves a page under its own host name with this suffix.
 */
export const hostGroups = {
  government: [
    'https://outlook.office365.us',
    'https://outlook-dod.office365.us',
    'https://webmail.apps.mil',
  ],
  china: ['https://partner.outlook.cn', 'https://outlook.office365.cn'],
  defender: ['https://*.mcas.ms'],
} as const;

/** Origins whose pages may hold the card: the policy of our documents names them, so the list cannot grow by itself. */
export const cardOrigins: readonly string[] = [...mailOrigins, ...Object.values(hostGroups).flat()];

/** Whether an origin is one that `known` names; a `*.` there stands for any host below. */
export const isOriginOf = (known: string, origin: string): boolean =>
  known.includes('*')
    ? origin.startsWith('https://') && origin.endsWith(known.slice(known.indexOf('*') + 1))
    : known === origin;

/** Whether the card can be shown in pages of this origin. */
export const hasCard = (origin: string): boolean => cardOrigins.some((known) => isOriginOf(known, origin));
