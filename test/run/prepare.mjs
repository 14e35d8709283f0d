// Plain JavaScript for the Node of a bare machine: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

/** Top of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the project with its output shown; true when it ended well. */
export function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a program beside others and keeps its output, so that no lines of two mix. */
export function runBeside(program, args, env) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ wentWell: status === 0, output: Buffer.concat(chunks).toString() }),
    );
    child.on('error', (error) => resolve({ wentWell: false, output: `${error}\n` }));
  });
}

function must(done, what) {
  if (done) return;
  process.stderr.write(`\n${what}\n`);
  process.exit(1);
}

/** Installs the exact versions of the lock file, unless that was done already. */
export function installPackages() {
  const mark = join(root, 'node_modules', '.parlance-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  must(
    run('npm', ['ci', '--no-audit', '--no-fund']),
    'The packages could not be installed: see the lines above.',
  );
  writeFileSync(mark, lock);
}

const isDebianRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function installWithApt() {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], quiet);
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
}

/** Finds a Chromium, or installs one: Debian's own as root, Playwright's elsewhere. Its path goes to `PARLANCE_CHROMIUM`. */
export function installBrowser() {
  mkdirSync(join(root, '.output'), { recursive: true });
  if (findChromium() === null) {
    process.stdout.write('No Chromium found: installing one.\n');
    must(
      isDebianRoot() ? installWithApt() : run('npx', ['playwright', 'install', '--with-deps', 'chromium']),
      'Chromium could not be installed. Install it yourself and name it in PARLANCE_CHROMIUM.',
    );
  }
  const found = findChromium();
  if (found !== null) process.env.PARLANCE_CHROMIUM = found;
}
