import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DriftKind } from '../../lib/domain/hints/reading.ts';
import { measureDeviation, measureDrift } from './support/measure-drift.ts';
import { measureTone, type ToneResult, type Valences } from './support/measure-tone.ts';
import { readSenders } from './support/senders.ts';
import { TONE_LINES } from './support/tone-sets.ts';

/*
 * npm run eval:tone -- DIR [--json FILE] [--afinn WORDS.json]
 *
 * Scores every set that DIR holds (`*.jsonl[.gz]`) with what ships. WORDS.json is a word list (word: valence) for the
 * `afinn` column; none comes with this repository.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, afinn: { type: 'string' } },
});
const [dir] = positionals;
if (dir === undefined || !existsSync(dir)) {
  console.error('Usage: npm run eval:tone -- DIR [--json FILE] [--afinn WORDS.json]');
  process.exit(2);
}

const afinn = values.afinn === undefined ? null : readValences(values.afinn);
const results: ToneResult[] = [];
const report = (result: ToneResult) => {
  results.push(result);
  console.log(lineOf(result));
};
console.log(header());
for (const line of TONE_LINES) {
  const result = await measureTone(dir, line, afinn);
  if (result !== null) report(result);
}
const senders = readSenders(dir) ?? [];
if (senders.length > 0) {
  for (const kind of DriftKind.options) {
    report(measureDeviation(senders, kind));
    measureDrift(senders, kind).forEach(report);
  }
}
if (results.length === 0) console.error(`No set of the table stands in ${dir}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ results }, rounded, 2)}\n`);

function readValences(file: string): Valences {
  // The file was named on the command line as a list of numbers by word.
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
}

function header(): string {
  return [
    'set'.padEnd(44),
    'measure'.padEnd(16),
    'n'.padStart(6),
    'value'.padStart(7),
    '95 %'.padStart(13),
    'length'.padStart(7),
    'afinn'.padStart(7),
    'lexicon'.padStart(8),
    'base'.padStart(6),
  ].join(' ');
}

function lineOf({ set, measure, n, value, ci, lengthOnly, afinn, lexicon, baseRate }: ToneResult): string {
  const figure = (number: number | null) => (number === null ? '–' : number.toFixed(3));
  return [
    set.padEnd(44),
    measure.padEnd(16),
    String(n).padStart(6),
    figure(value).padStart(7),
    `${figure(ci[0])}–${figure(ci[1])}`.padStart(13),
    figure(lengthOnly).padStart(7),
    figure(afinn).padStart(7),
    figure(lexicon).padStart(8),
    figure(baseRate).padStart(6),
  ].join(' ');
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
