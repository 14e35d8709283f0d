import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Branded Chrome no longer loads unpacked extensions from the command line; Chromium does.
const places = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const playwrightCaches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
];

const insides = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

function ofPlaywright(cache) {
  if (cache === undefined || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => insides.map((inside) => join(cache, name, ...inside)));
}

/** Path of a Chromium that loads unpacked extensions: `PARLANCE_CHROMIUM`, the system's, Playwright's; null when there is none. */
export function findChromium() {
  const named = process.env.PARLANCE_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return [...places, ...playwrightCaches.flatMap(ofPlaywright)].find((path) => existsSync(path)) ?? null;
}
