import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Programs, not the scripts that start them: Ubuntu's /usr/bin/firefox starts a snap, which sees no profile of a test.
const places = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib64/firefox/firefox',
  '/opt/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The oldest version that the manifest allows. */
const MIN_VERSION = 146;

function isRecent(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const version = /Firefox (\d+)/.exec(stdout ?? '')?.[1];
  // Windows tells no version here; there the browser itself refuses the extension if it is too old.
  return version === undefined || Number(version) >= MIN_VERSION;
}

/** Path of a Firefox: `PARLANCE_FIREFOX`, or one in the usual places that is recent enough; null when there is none. */
export function findFirefox() {
  const named = process.env.PARLANCE_FIREFOX;
  if (named !== undefined && named !== '') return named;
  return places.find((path) => existsSync(path) && isRecent(path)) ?? null;
}
