import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import { launchChromium } from '../contract/support/launch-chromium.ts';
import { openSavedPage, readPage } from '../contract/support/open-page.ts';
import { renameClasses } from '../contract/support/other-pages.ts';
import { savedPages } from '../contract/support/saved-pages.ts';
import { scorePage } from '../contract/support/score-page.ts';

// Reads saved pages through the real adapters in Chromium and compares every field with what is known of the page.
// npm run eval:webmail -- DIR [--json FILE] [--rename-classes]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, 'rename-classes': { type: 'boolean', default: false } },
});
const folder = positionals[0];
if (folder === undefined || !existsSync(join(folder, 'manifest.json'))) {
  console.error(
    'usage: npm run eval:webmail -- DIR [--json FILE] [--rename-classes]\nDIR holds a manifest.json and its pages.',
  );
  process.exit(2);
}

const bundle = await bundleInPage();
const browser = await launchChromium();
// Saved pages print dates in zones of their own; their truth is in UTC.
const context = await browser.newContext({ timezoneId: 'UTC', viewport: { width: 1400, height: 900 } });
const misses: { file: string; field: string; expected: unknown; got: unknown }[] = [];
const counts = { pages: 0, fields: 0, right: 0, missing: 0, wrong: 0 };
for (const saved of savedPages(folder)) {
  const page = await context.newPage();
  await openSavedPage(page, saved);
  if (values['rename-classes']) await page.evaluate(renameClasses);
  const scores = scorePage(saved.truth, await readPage(page, bundle));
  await page.close();
  counts.pages += 1;
  counts.fields += scores.length;
  for (const { field, expected, got, verdict } of scores) {
    counts[verdict] += 1;
    if (verdict !== 'right') misses.push({ file: saved.file, field, expected, got });
  }
  const right = scores.filter(({ verdict }) => verdict === 'right').length;
  console.log(`${String(right).padStart(4)} of ${String(scores.length).padStart(3)}  ${saved.file}`);
}
await browser.close();

for (const { file, field, expected, got } of misses)
  console.log(
    `miss  ${file}  ${field}\n      expected ${JSON.stringify(expected)}\n      got      ${JSON.stringify(got)}`,
  );
console.log(
  `${counts.pages} pages, ${counts.fields} fields: ${counts.right} right, ${counts.missing} missing, ${counts.wrong} wrong`,
);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ ...counts, misses }, null, 1)}\n`);
