import { gmail } from './gmail/gmail.ts';
import { hostOf } from './hosts.ts';
import { outlook } from './outlook/outlook.ts';
import type { Webmail } from './webmail.ts';

const webmails = { gmail, outlook } as const;

/**
 * The webmail that serves this address, or null (also for the calendar and the settings of the same host). We run on the
 * hosts of the webmails and on those a user added; a host we don't know is an Outlook under a name of its own.
 */
export function findWebmail(url: Pick<URL, 'hostname' | 'pathname'>): Webmail | null {
  const webmail = webmails[hostOf(url.hostname) ?? 'outlook'];
  return webmail.matches(url) ? webmail : null;
}

/**
 * The webmail of a document. Pop-outs are `about:blank` documents filled by their opener: their address says nothing
 * and their path is unknown, so the origin they inherited decides (`self.origin`; `location.origin` is `"null"` there).
 */
export function webmailOf(page: { readonly href: string; readonly origin: string }): Webmail | null {
  const url = URL.parse(page.href);
  if (url === null) return null;
  if (url.protocol !== 'about:') return findWebmail(url);
  const origin = URL.parse(page.origin);
  return origin === null ? null : findWebmail({ hostname: origin.hostname, pathname: '/mail/' });
}
