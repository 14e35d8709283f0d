import type { Host, ThreadRef } from './message.ts';

/** The longest address that is kept. */
const MAX_URL = 2_000;

/**
 * The thread that a link copied from the address bar of a webmail leads to, or null when it is none. Both webmails name
 * the open thread last. What follows a question mark is left out: it may hold search words.
 */
export function threadFromLink(link: string): ThreadRef | null {
  const parts = /^https:\/\/([^/?#\s]+)([^?#\s]*)(?:\?[^#\s]*)?(#\S*)?$/.exec(link.trim());
  if (parts === null) return null;
  const [, domain = '', path = '', hash = ''] = parts;
  const host = hostOf(domain.toLowerCase());
  const url = `https://${domain}${path}${hash}`;
  const threadKey = `${path}${hash}`.split('/').at(-1) || null;
  return host === null || url.length > MAX_URL ? null : { host, threadKey, subject: null, url };
}

function hostOf(domain: string): Host | null {
  if (domain === 'mail.google.com') return 'gmail';
  return domain.startsWith('outlook.') ? 'outlook' : null;
}
