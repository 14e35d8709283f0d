import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import type { InPage } from '../contract/support/in-page.ts';
import { launchChromium } from '../contract/support/launch-chromium.ts';
import { savedBodies } from '../contract/support/saved-bodies.ts';
import { isExact } from '../contract/support/score-body.ts';
import type { WorkInPage } from '../contract/support/work-in-page.ts';
import { type Miss, missOf } from './support/body-miss.ts';

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
const workScript = await bundleInPage('./work-in-page.ts');
const browser = await launchChromium();
const page = await browser.newPage();
await page.route('**/*', (route) => route.abort());
const misses: (Miss & { readonly set: string; readonly file: string })[] = [];
let most = { file: '', nodes: 0, lines: 0 };
const bySet: Record<string, { cases: number; exact: number }> = {};
for (const saved of savedBodies(folder)) {
  await page.setContent(saved.html, { waitUntil: 'domcontentloaded' });
  await page.evaluate(bundle);
  await page.evaluate(workScript);
  const { read, work } = await page.evaluate(() => {
    const { inPage, bodyWork } = window as unknown as { inPage: InPage } & WorkInPage; // set by the scripts
    return { read: inPage.readBody(document.body), work: bodyWork(document.body) };
  });
  if (work.nodes > most.nodes) most = { file: saved.file, nodes: work.nodes, lines: work.lines };
  bySet[saved.set] ??= { cases: 0, exact: 0 };
  const counts = bySet[saved.set] ?? { cases: 0, exact: 0 };
  counts.cases += 1;
  if (isExact(saved, read.segments)) counts.exact += 1;
  else misses.push({ set: saved.set, file: saved.file, ...missOf(saved.reply.trim(), read.ownText) });
}
await browser.close();

for (const { set, file, lost, kept, expected, got } of misses)
  console.log(
    `miss  ${set}  ${file}  ${lost} words lost, ${kept} kept\n      expected ${JSON.stringify(expected)}\n      got      ${JSON.stringify(got)}`,
  );
for (const [set, { cases, exact }] of Object.entries(bySet))
  console.log(`${set.padEnd(28)} ${exact} of ${cases}`);
// How well a signature is told from the text is a question of its own.
const counted = Object.entries(bySet).filter(([set]) => !set.endsWith('signature'));
const sum = (of: 'cases' | 'exact') => counted.reduce((total, [, counts]) => total + counts[of], 0);
console.log(`${'all but signatures'.padEnd(28)} ${sum('exact')} of ${sum('cases')}`);
const withLoss = misses.filter(({ lost }) => lost > 0).length;
const withRest = misses.filter(({ kept }) => kept > 0).length;
console.log(`of ${misses.length} misses: own text lost in ${withLoss}, something else kept in ${withRest}`);
console.log(`most looked at: ${most.nodes} nodes, ${most.lines} lines (${most.file})`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ cases: sum('cases'), exact: sum('exact'), withLoss, withRest, most, bySet, misses }, null, 1)}\n`,
  );
