import type { Reading } from '../../../lib/domain/hints/reading.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { buildPerson, buildReading, buildSupplier } from '../../unit/builders.ts';
import { buildActs } from '../../unit/domain/hints/build-reading.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A supplier of whom nothing is known yet. */
export const quietValves = buildSupplier({
  id: SupplierId.parse('quiet-valves'),
  name: 'Quiet Valves (sample)',
  tier: 'preferred',
  domains: ['quiet-valves.example.com'],
  createdAtMs: 0,
  rev: 1,
});
const pia = Address.parse('pia@quiet-valves.example.com');
const ana = Address.parse('ana@buyer.example.com');

/** Somebody at that supplier whose habits are known. */
export const piaPerson = buildPerson({
  supplierId: quietValves.id,
  name: 'Pia Quist',
  addresses: [pia],
  timeZone: 'UTC',
  rev: 1,
});

const readingAt = (place: number, atMs: number, given: Partial<Reading>): Reading =>
  buildReading({
    supplierId: quietValves.id,
    address: pia,
    threadKey: `valves-${place}`,
    sentAtMs: atMs,
    readAtMs: atMs,
    acts: buildActs(),
    ...given,
  });

/** A Tuesday at nine of the week that began so many weeks ago, where nobody counts zones. */
function tuesday(weeksAgo: number, nowMs: number): number {
  const day = new Date(nowMs - weeksAgo * 7 * DAY_MS);
  day.setUTCHours(9, 0, 0, 0);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 5) % 7));
  return day.getTime();
}

/**
 * Thirty-four questions of ours, one a week, each with an answer: after two years of quick, warm answers full of ideas the last
 * ones come days later, formally, and without any.
 */
export const coolingReadings = (nowMs: number): Reading[] =>
  Array.from({ length: 34 }, (_, place) => {
    const isLate = place >= 24;
    const askedAtMs = tuesday(36 - place, nowMs);
    const formality = isLate ? 3 : (place % 3) / 10;
    const ask = readingAt(place, askedAtMs, {
      key: `gmail:ask-${place}`,
      side: 'ours',
      address: ana,
      to: [pia],
      acts: buildActs({ asks: 1 }),
    });
    const answer = readingAt(place, askedAtMs + (isLate ? 50 : 1) * HOUR_MS, {
      key: `gmail:answer-${place}`,
      position: 1,
      acts: buildActs({ suggestions: isLate ? 0 : place % 2 }),
      scores: { ...ask.scores, formality, formalityLengthFree: formality },
    });
    return [ask, answer];
  }).flat();

/** Two years of orders confirmed as they were placed, then five threads in a row with a number that is one sign off. */
export const slippingReadings = (nowMs: number): Reading[] =>
  Array.from({ length: 30 }, (_, place) => {
    const placedAtMs = tuesday(120 - place * 4, nowMs);
    const order = (value: number) => [{ about: 'order' as const, value: String(value), announced: false }];
    const number = 4_500_000 + place * 137;
    return [
      readingAt(place, placedAtMs, {
        key: `gmail:order-${place}`,
        side: 'ours',
        address: ana,
        to: [pia],
        facts: order(number),
      }),
      readingAt(place, placedAtMs + HOUR_MS, {
        key: `gmail:confirmation-${place}`,
        position: 1,
        facts: order(place >= 25 ? number + 10_000 : number),
      }),
    ];
  }).flat();
