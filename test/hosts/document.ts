import type { HostData, HostOptions } from './host-options.ts';

/** The hosts that are simulated. */
export type HostName = 'gmail' | 'outlook';

const nonce = 'b4d3c0ffee';

/** The content security policy of a host: one nonce, no inline script, Trusted Types. */
const policy = [
  "default-src 'self'",
  `script-src 'nonce-${nonce}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types host',
].join('; ');

/** Response headers of a host's documents. */
export const headersOf = (_host: HostName, { csp }: HostOptions): Record<string, string> =>
  csp ? { 'content-security-policy': policy } : {};

/** The document of a host: nothing but its data and its page program. */
export function documentHtml(host: HostName, data: HostData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>Mail</title>
<link rel="stylesheet" href="/__host/page/page.css"><link rel="stylesheet" href="/__host/${host}/${host}.css">
<script type="application/json" id="host-data">${json}</script>
<script type="module" nonce="${nonce}" src="/__host/${host}/app.ts"></script>
</head><body></body></html>`;
}
