import { baselineOf, MAX_BASELINE } from '../../../lib/domain/hints/baseline.ts';
import { departure, NOTICE_Z, POPULATION_DEVIATION, RECENT } from '../../../lib/domain/hints/drift.ts';
import type { DriftKind } from '../../../lib/domain/hints/reading.ts';
import { chance, shuffled } from './chance.ts';
import type { ToneResult } from './measure-tone.ts';
import { deviationWithin, type Sender } from './senders.ts';

/** Mails after the baseline, within which a shift has to be seen. */
const WATCHED = 5;
const DRAWS = 1_500;
const RESAMPLES = 400;
/** Who is measured, and with how many earlier mails. Senders with fewer mails are left out. */
const GROUPS = [
  { name: 'all', keep: () => true, earlier: MAX_BASELINE },
  { name: 'person', keep: ({ kind }: Sender) => kind === 'person', earlier: MAX_BASELINE },
  { name: 'person', keep: ({ kind }: Sender) => kind === 'person', earlier: 5 },
  { name: 'bulk', keep: ({ kind }: Sender) => kind === 'bulk', earlier: MAX_BASELINE },
];
const MEASURES = ['falseAlarm', 'found2sd', 'raisedByOne'] as const;

/**
 * The shipped rule on real mail in permuted order.
 *
 * - `falseAlarm`: per check, both directions watched · `found2sd`: all mails shifted by two deviations within senders of the
 *   group, seen within five · `raisedByOne`: one mail shifted by four, seen in any of the three checks it takes part in
 */
export function measureDrift(senders: readonly Sender[], kind: DriftKind): ToneResult[] {
  return GROUPS.flatMap(({ name, keep, earlier }) => {
    const series = senders
      .filter((sender) => keep(sender) && sender.values[kind].length >= earlier + WATCHED)
      .map((sender) => sender.values[kind]);
    const step = deviationWithin(senders.filter(keep).map((sender) => sender.values[kind]));
    const rates = series.map((values, i) => ratesOf(values, kind, { earlier, step, seed: 1_000 + i }));
    return MEASURES.map((measure) =>
      meanOverSenders(
        `threads/${kind}/${name}/${earlier}-earlier`,
        measure,
        rates.map((rate) => rate[measure]),
      ),
    );
  });
}

/** The row that `POPULATION_DEVIATION` was copied from. */
export function measureDeviation(senders: readonly Sender[], kind: DriftKind): ToneResult {
  const series = senders.filter(({ kind }) => kind === 'person').map(({ values }) => values[kind]);
  const random = chance(3);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    deviationWithin(series.map(() => series[Math.floor(random() * series.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  return {
    set: `threads/${kind}/person`,
    measure: 'deviationWithin',
    value: deviationWithin(series),
    n: series.length,
    ci: quantiles(resampled),
    lengthOnly: null,
    afinn: null,
    lexicon: null,
    baseRate: null,
  };
}

type Trial = { readonly earlier: number; readonly step: number; readonly seed: number };

function ratesOf(values: readonly number[], kind: DriftKind, { earlier, step, seed }: Trial) {
  const random = chance(seed);
  const alarms = { falseAlarm: 0, found2sd: 0, raisedByOne: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const series = shuffled(values, random).slice(0, earlier + WATCHED);
    const direction = draw % 2 === 0 ? 1 : -1;
    const shifted = series.map((value, i) => (i < earlier ? value : value + direction * 2 * step));
    const odd = series.map((value, i) => (i === earlier + 2 ? value + direction * 4 * step : value));
    const checkedAlone = statistic(series, earlier + RECENT, kind);
    alarms.falseAlarm += Number(Math.abs(checkedAlone) > NOTICE_Z);
    alarms.found2sd += Number(isSeen(shifted, earlier + 1, kind, direction));
    alarms.raisedByOne += Number(isSeen(odd, earlier + RECENT, kind, direction));
  }
  return {
    falseAlarm: alarms.falseAlarm / DRAWS,
    found2sd: alarms.found2sd / DRAWS,
    raisedByOne: alarms.raisedByOne / DRAWS,
  };
}

/** Whether a check after mail `from` or a later one notices something in this direction. */
function isSeen(series: readonly number[], from: number, kind: DriftKind, direction: number): boolean {
  for (let read = from; read <= series.length; read += 1)
    if (statistic(series, read, kind) * direction > NOTICE_Z) return true;
  return false;
}

/** z₂ after the first `read` mails; 0 without a baseline. */
function statistic(series: readonly number[], read: number, kind: DriftKind): number {
  const before = series.slice(Math.max(0, read - RECENT - MAX_BASELINE), read - RECENT);
  const baseline = baselineOf(before, POPULATION_DEVIATION[kind]);
  if (baseline === null) return 0;
  return departure(series.slice(read - RECENT, read), baseline, POPULATION_DEVIATION[kind]);
}

/** One line of the table: the mean of a figure over senders, with a bootstrap interval. */
export const meanOverSenders = (set: string, measure: string, rates: readonly number[]): ToneResult => ({
  set,
  measure,
  ...meanWithInterval(rates),
  n: rates.length,
  lengthOnly: null,
  afinn: null,
  lexicon: null,
  baseRate: null,
});

function meanWithInterval(rates: readonly number[]) {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const random = chance(5);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    mean(rates.map(() => rates[Math.floor(random() * rates.length)] ?? 0)),
  ).toSorted((a, b) => a - b);
  return { value: mean(rates), ci: quantiles(resampled) };
}

const quantiles = (sorted: readonly number[]): readonly [number, number] => [
  sorted[Math.round(0.025 * (sorted.length - 1))] ?? Number.NaN,
  sorted[Math.round(0.975 * (sorted.length - 1))] ?? Number.NaN,
];
