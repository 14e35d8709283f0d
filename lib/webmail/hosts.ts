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

/** Microsoft Defender for Cloud Apps serves a page under its own host name with this suffix. */
const PROXY_SUFFIX = '.mcas.ms';

/** Whether a host name is one of a webmail, directly or through the proxy. */
export function isHostOf(webmail: Host, hostname: string): boolean {
  const direct = hostname.endsWith(PROXY_SUFFIX) ? hostname.slice(0, -PROXY_SUFFIX.length) : hostname;
  return hosts[webmail].includes(direct);
}
