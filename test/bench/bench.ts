import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../run/find-chromium.mjs';
import { benchAnnotation, type Measure } from './annotate.ts';
import { benchSurfaces } from './surfaces.ts';

/*
 * Prints speed as ratios inside one run, so that they hold on any machine, and with `--json FILE` writes them there.
 * Run `npm run build:chromium` first.
 */

async function annotation(): Promise<Measure[]> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
  try {
    return await benchAnnotation(await browser.newPage());
  } finally {
    await browser.close();
  }
}

const results = [...(await annotation()), ...(await benchSurfaces())];
for (const { measure, ratio, unit, peer } of results) {
  process.stdout.write(
    `${measure.padEnd(62)} ${ratio.toFixed(2).padStart(10)}  ${unit}${peer ? ` (${peer})` : ''}\n`,
  );
}

const at = process.argv.indexOf('--json');
const file = at < 0 ? undefined : process.argv[at + 1];
if (file !== undefined) {
  const rounded = results.map((result) => ({ ...result, ratio: Number(result.ratio.toPrecision(4)) }));
  const machine = {
    cores: cpus().length,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
  };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(join(file), `${JSON.stringify({ machine, results: rounded }, null, 2)}\n`);
}
