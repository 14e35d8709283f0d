import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DriftKind } from '../../lib/domain/hints/reading.ts';
import { measureDraftFormality } from './support/measure-draft-formality.ts';
import { measureDeviation, measureDrift } from './support/measure-drift.ts';
import { measureRates } from './support/measure-rates.ts';
import { measureReplyTimes } from './support/measure-reply-times.ts';
import { measureTone, type ToneResult } from './support/measure-tone.ts';
import { readSenders } from './support/senders.ts';
import { TONE_LINES } from './support/tone-sets.ts';

/*
 * npm run eval:tone -- DIR [--json FILE]
 *
 * Scores every set that DIR holds (`*.jsonl[.gz]`) with what ships. The `afinn` column is the mean valence of AFINN-165, a
 * word list that is used here only.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const [dir] = positionals;
if (dir === undefined || !existsSync(dir)) {
  console.error('Usage: npm run eval:tone -- DIR [--json FILE]');
  process.exit(2);
}

const results: ToneResult[] = [];
const report = (result: ToneResult) => {
  results.push(result);
  console.log(lineOf(result));
};
console.log(header());
for (const line of TONE_LINES) {
  const result = await measureTone(dir, line);
  if (result !== null) report(result);
}
const senders = readSenders(dir) ?? [];
if (senders.length > 0) {
  for (const kind of DriftKind.options) {
    report(measureDeviation(senders, kind));
    measureDrift(senders, kind).forEach(report);
  }
  (await measureRates(dir)).forEach(report);
  measureReplyTimes(dir).forEach(report);
  measureDraftFormality(dir).forEach(report);
}
if (results.length === 0) console.error(`No set of the table stands in ${dir}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ results }, rounded, 2)}\n`);

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
