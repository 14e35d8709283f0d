import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import type { InPage } from '../contract/support/in-page.ts';
import { launchChromium } from '../contract/support/launch-chromium.ts';
import { savedBodies } from '../contract/support/saved-bodies.ts';
import { isExact } from '../contract/support/score-body.ts';

// Takes mail bodies apart in Chromium and compares the own text with what their authors wrote.
// npm run eval:bodies -- DIR [--json FILE]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const folder = positionals[0];
if (folder === undefined || !existsSync(join(folder, 'manifest.json'))) {
  console.error(
    'usage: npm run eval:bodies -- DIR [--json FILE]\nDIR holds a manifest.json and its mail bodies.',
  );
  process.exit(2);
}

const bundle = await bundleInPage();
const browser = await launchChromium();
const page = await browser.newPage();
await page.route('**/*', (route) => route.abort());
const misses: { set: string; file: string; expected: string; got: string }[] = [];
const bySet: Record<string, { cases: number; exact: number }> = {};
for (const saved of savedBodies(folder)) {
  await page.setContent(saved.html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(bundle);
  const read = await page.evaluate(() =>
    (window as unknown as { inPage: InPage }).inPage.readBody(document.body),
  ); // set by the bundle
  bySet[saved.set] ??= { cases: 0, exact: 0 };
  const counts = bySet[saved.set] ?? { cases: 0, exact: 0 };
  counts.cases += 1;
  if (isExact(saved, read.segments)) counts.exact += 1;
  else misses.push({ set: saved.set, file: saved.file, expected: saved.reply.trim(), got: read.ownText });
}
await browser.close();

for (const { set, file, expected, got } of misses)
  console.log(
    `miss  ${set}  ${file}\n      expected ${JSON.stringify(expected)}\n      got      ${JSON.stringify(got)}`,
  );
for (const [set, { cases, exact }] of Object.entries(bySet))
  console.log(`${set.padEnd(28)} ${exact} of ${cases}`);
// How well a signature is told from the text is a question of its own.
const counted = Object.entries(bySet).filter(([set]) => !set.endsWith('signature'));
const sum = (of: 'cases' | 'exact') => counted.reduce((total, [, counts]) => total + counts[of], 0);
console.log(`${'all but signatures'.padEnd(28)} ${sum('exact')} of ${sum('cases')}`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ cases: sum('cases'), exact: sum('exact'), bySet, misses }, null, 1)}\n`,
  );
