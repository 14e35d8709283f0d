import { err, ok, type Result } from '../domain/result.ts';
import { mailMatches, mailOrigins } from './mail-hosts.ts';

/** Why a text names no host that can be added. */
export type HostError =
  /** No host of the web: not a name with a dot, or with a port, a user or a wildcard in it. */
  | { readonly kind: 'no-host' }
  /** Mail over an open line is not read. */
  | { readonly kind: 'not-https' }
  /** Parlance runs there anyway. */
  | { readonly kind: 'known'; readonly host: string };

/** The one wildcard there is: the proxy puts every customer and app under a name of its own. */
const PROXIES = '*.mcas.ms';
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const PATTERN = /^(https:\/\/([^/:]+))\/\*$/u;

/** The origin that an address or a bare host name means: `mail.buyer.example.com/owa` is `https://mail.buyer.example.com`. */
export function readMailHost(text: string): Result<string, HostError> {
  const trimmed = text.trim().toLowerCase();
  if (trimmed.startsWith('http:')) return err({ kind: 'not-https' });
  const url = URL.parse(trimmed.startsWith('https:') ? trimmed : `https://${trimmed}`);
  if (url === null || url.username !== '' || url.port !== '' || !isHostName(url.hostname))
    return err({ kind: 'no-host' });
  const origin = `https://${url.hostname}`;
  return mailOrigins.some((known) => known === origin)
    ? err({ kind: 'known', host: url.hostname })
    : ok(origin);
}

/** Match pattern of an origin, as the browser grants it. */
export const patternOf = (origin: string): string => `${origin}/*`;

/**
 * The origins a user added, among those the browser has granted. Each names one host: a grant for the whole web, which
 * some browsers offer in their own settings, adds nothing.
 */
export const addedAmong = (granted: readonly string[]): string[] =>
  granted
    .flatMap((pattern) => {
      const [, origin = '', host = ''] = PATTERN.exec(pattern) ?? [];
      return isHostName(host) && !mailMatches.includes(pattern) ? [origin] : [];
    })
    .toSorted();

const isHostName = (host: string): boolean => host === PROXIES || HOST.test(host);
