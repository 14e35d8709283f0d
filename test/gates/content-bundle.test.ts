import { describe, expect, test } from 'vitest';
import { builds, injectedByManifest, readBuilt, readerScript, readManifest } from './built-extension.ts';

/** Everything that can reach a network, run text as code, or open a page's door, as it would stand in minified code. */
const forbidden: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /XMLHttpRequest/,
  sendBeacon: /sendBeacon/,
  WebSocket: /WebSocket/,
  EventSource: /EventSource/,
  WebTransport: /WebTransport/,
  RTCPeerConnection: /RTCPeerConnection/,
  'new Image': /new\s+Image\b/,
  'new Worker': /new\s+(Shared)?Worker\b/,
  'import()': /\bimport\s*\(/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/,
  innerHTML: /innerHTML|outerHTML/,
  insertAdjacentHTML: /insertAdjacentHTML/,
  'document.write': /document\.write/,
  'an element that loads':
    /createElement(NS)?\(\s*(["'`][^"'`]*["'`]\s*,\s*)?["'`](img|image|script|link|form|object|embed|audio|video|source|base|meta)["'`]/i,
  'window.open': /\.open\s*\(\s*["'`]?http|window\.open/,
  navigation: /location\s*=[^=]|location\.(assign|replace)\s*\(|location\.href\s*=[^=]/,
  storage: /indexedDB|localStorage|sessionStorage|\bstorage\.(local|sync|session|managed)\b|document\.cookie/,
  React: /react\.(element|transitional\.element|fragment)|__reactFiber/i,
  zod: /ZodError|_zod\b/,
};

/** Hosts of the webmails, and the link by which Gmail's page is known to name its account: compared with, never opened. */
const mailAddress =
  /^https:\/\/(mail\.google\.com|([\w-]+\.)?outlook[.-]|webmail\.apps\.mil|\*\.mcas\.ms|accounts\.google\.com\/SignOutOptions$)/;

describe.each(builds)('what %s brings into a mail page', (build) => {
  const bundle = `${injectedByManifest(build)}\n${readerScript(build)}`;

  test.each(Object.entries(forbidden))('has no %s in it', (_name, pattern) => {
    expect(pattern.exec(bundle)?.[0]).toBeUndefined();
  });

  test('makes exactly one frame: the card', () => {
    expect(bundle.match(/createElement\(\s*["'`]iframe["'`]\s*\)/g)?.length ?? 0).toBe(1);
  });

  test('names no address in the network', () => {
    const addresses = [...bundle.matchAll(/https?:\/\/[^\s"'`\\)]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !mailAddress.test(address))).toEqual([]);
  });

  test('is at most 40 kB, minified, in every mail page', () => {
    expect(Buffer.byteLength(injectedByManifest(build))).toBeLessThanOrEqual(40_000);
  });

  test('is at most 62 kB more, minified, where there is something to read', () => {
    expect(Buffer.byteLength(readerScript(build))).toBeLessThanOrEqual(62_000);
  });
});

test.each(builds)('the background of %s is at most 450 kB, minified', (build) => {
  const { service_worker: worker, scripts } = readManifest(build).background;
  const size = [worker, ...(scripts ?? [])]
    .filter((path) => path !== undefined)
    .map((path) => Buffer.byteLength(readBuilt(build, path)));
  expect(size.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(450_000);
});
