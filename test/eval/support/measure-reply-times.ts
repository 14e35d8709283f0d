import { type Exchange, replyTimeOf } from '../../../lib/domain/hints/reply-time.ts';
import { WIDE_HOURS } from '../../../lib/domain/relationship/office-time.ts';
import { chance, shuffled } from './chance.ts';
import { meanOverSenders } from './measure-drift.ts';
import type { ToneResult } from './measure-tone.ts';
import { readDatedMail } from './read-set.ts';

const DRAWS = 400;
/** A baseline, as many recent answers as a word takes, and some more, so that orders differ. */
const FEWEST = 18;
/** What the recent answers are slowed by, to see whether it is said. */
const SLOWDOWN = 5;
const HOUR_MS = 3_600_000;

/**
 * The shipped rule of reply times on real intervals in permuted order: `falseAlarm` is how often a check says slower or
 * faster, `found5x` how often it says slower once the last eight take five times as long.
 *
 * The dated mail holds three answered questions, so the intervals between mails of one person stand in for them: as real,
 * as uneven, of the same hands.
 */
export function measureReplyTimes(dir: string): ToneResult[] {
  const mails = (readDatedMail(dir) ?? []).filter(({ kind }) => kind === 'person');
  const series = [...Map.groupBy(mails, ({ sender }) => sender).values()]
    .map((own) => intervalsOf(own.map(({ date }) => Date.parse(date))))
    .filter(({ length }) => length >= FEWEST);
  const rates = series.map((exchanges, place) => ratesOf(exchanges, 3_000 + place));
  return (['falseAlarm', 'found5x'] as const).map((measure) =>
    meanOverSenders(
      'threads/reply-time/intervals/person',
      measure,
      rates.map((rate) => rate[measure]),
    ),
  );
}

function intervalsOf(times: readonly number[]): Exchange[] {
  const inOrder = times.filter(Number.isFinite).toSorted((a, b) => a - b);
  return inOrder.slice(1).map((answeredAtMs, place) => ({
    key: String(place),
    askedAtMs: inOrder[place] ?? answeredAtMs,
    answeredAtMs,
  }));
}

function ratesOf(exchanges: readonly Exchange[], seed: number) {
  const random = chance(seed);
  const alarms = { falseAlarm: 0, found5x: 0 };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = shuffled(exchanges, random);
    const usual = directionOf(order);
    alarms.falseAlarm += Number(usual === 'slower' || usual === 'faster');
    alarms.found5x += Number(directionOf(slowed(order)) === 'slower');
  }
  return { falseAlarm: alarms.falseAlarm / DRAWS, found5x: alarms.found5x / DRAWS };
}

const ALWAYS = { timeZone: 'UTC', hours: WIDE_HOURS };

const directionOf = (exchanges: readonly Exchange[]) => replyTimeOf(exchanges, ALWAYS, 0).direction;

const slowed = (exchanges: readonly Exchange[]): Exchange[] =>
  exchanges.map((exchange, place) => {
    const { askedAtMs, answeredAtMs } = exchange;
    if (answeredAtMs === null || place < exchanges.length - 8) return exchange;
    return {
      ...exchange,
      answeredAtMs: askedAtMs + Math.max(HOUR_MS / 4, (answeredAtMs - askedAtMs) * SLOWDOWN),
    };
  });
