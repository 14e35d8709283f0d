import './support/speak.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFile } from './support/import-file.ts';
import {
  type Claim,
  claimsOf,
  type Expected,
  isApplicable,
  outcomeOf,
  saidBy,
  wrongRows,
} from './support/judge-import.ts';

// Imports every file a manifest names into an empty glossary and compares with what the manifest says.
// npm run eval:imports -- DIR [--json FILE]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const folder = positionals[0] ?? '';
const manifest = ['manifest.json', 'expected.json'].map((name) => join(folder, name)).find(existsSync);
if (manifest === undefined || folder === '') {
  console.error(
    'usage: npm run eval:imports -- DIR [--json FILE]\nDIR holds manifest.json or expected.json and the files it names.',
  );
  process.exit(2);
}

const listed: readonly Expected[] = JSON.parse(readFileSync(manifest, 'utf8')).files;
const misses: { file: string; what: string; expected: unknown; got: unknown }[] = [];
let asExpected = 0;
let notApplicable = 0;
let slowestMs = 0;
for (const expected of listed) {
  const path = join(folder, expected.file);
  if (!isApplicable(expected) || !existsSync(path)) {
    notApplicable += 1;
    console.log(`n/a   ${expected.file}  ${existsSync(path) ? (expected.expected ?? '') : 'is not there'}`);
    continue;
  }
  const got = importFile(readFileSync(path), expected.file);
  slowestMs = Math.max(slowestMs, Math.round(got.ms));
  const wrong = claimsOf(expected, got).filter(({ holds }) => !holds);
  if (wrong.length === 0) asExpected += 1;
  print(expected, got, wrong);
  for (const { what, expected: wanted, got: found } of wrong)
    misses.push({ file: expected.file, what, expected: wanted, got: found });
}
// A large spreadsheet, so that the time of a preview is known on whatever machine this runs.
const rows20000Ms = Math.round(importFile(largeSpreadsheet(20_000), 'large.csv').ms);
console.log(`\n20 000 rows of a spreadsheet previewed in ${rows20000Ms} ms`);
console.log(
  `\n${asExpected} of ${listed.length - notApplicable} as expected, ${notApplicable} not applicable, slowest ${slowestMs} ms`,
);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ files: listed.length, asExpected, notApplicable, slowestMs, rows20000Ms, misses }, null, 1)}\n`,
  );

function print(expected: Expected, got: ReturnType<typeof importFile>, wrong: readonly Claim[]): void {
  const wanted =
    expected.outcome === undefined
      ? (expected.expected ?? 'ok')
      : `${expected.outcome}, ${expected.expectedImported} imported, ${expected.expectedRowErrors} rows wrong`;
  console.log(`${wrong.length === 0 ? 'ok  ' : 'MISS'}  ${expected.file}  ${Math.round(got.ms)} ms`);
  console.log(
    `      expected  ${wanted}${expected.messageMustSay ? `; must say: ${expected.messageMustSay}` : ''}`,
  );
  console.log(
    `      got       ${outcomeOf(got)}, ${got.terms.length} imported, ${wrongRows(got)} rows wrong`,
  );
  for (const line of saidBy(got).split('\n').slice(0, 8))
    if (line !== '') console.log(`      said      ${line}`);
  for (const { what, expected: claimed, got: found } of wrong)
    console.log(`      wrong     ${what}: expected ${JSON.stringify(claimed)}, got ${JSON.stringify(found)}`);
}

function largeSpreadsheet(rows: number): Uint8Array {
  const row = (index: number) =>
    `part ${index},days from confirmation ${index} to the dock,agreed,"no. ${index}; item ${index}"`;
  const lines = [
    'term,definition,status,synonyms',
    ...Array.from({ length: rows }, (_, index) => row(index)),
  ];
  return new TextEncoder().encode(lines.join('\n'));
}
