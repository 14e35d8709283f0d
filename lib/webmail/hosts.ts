import type { Host } from '../domain/message/message.ts';

/** Hosts of the webmails, with those a user may add (government, China). Checked 2026-08. */
const hosts: Readonly<Record<Host, readonly string[]>> = {
  gmail: ['mail.google.com'],
  outlook: [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook.microsoft.com',
    'outlook-sdf.office.com',
    'outlook-sdf.office365.com',
    'outlook.office365.us',
    'outlook-dod.office365.us',
    'webmail.apps.mil',
    'partner.outlook.cn',
    'outlook.office365.cn',
  ],
};

/** Microsoft Defender for Cloud Apps serves a page under its own host name followed by this, sometimes with a region before it. */
const PROXY_SUFFIX = '.mcas.ms';

/** Whose host this is, directly or through the proxy; null for any other. */
export function hostOf(hostname: string): Host | null {
  const isProxied = hostname.endsWith(PROXY_SUFFIX);
  const isOf = (host: Host) =>
    hosts[host].some((known) => known === hostname || (isProxied && hostname.startsWith(`${known}.`)));
  return isOf('gmail') ? 'gmail' : isOf('outlook') ? 'outlook' : null;
}
