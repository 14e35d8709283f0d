import { expect, test } from 'vitest';
import { signOfReplies } from '../../../../lib/domain/hints/counted-sign.ts';
import type { Acts, Reading } from '../../../../lib/domain/hints/reading.ts';
import { type ReplyTrend, replyTrendOf } from '../../../../lib/domain/hints/reply-trend.ts';
import { Address } from '../../../../lib/domain/message/address.ts';
import { buildActs, buildReading } from './build-reading.ts';

const marta = Address.parse('marta@delta-forgings.example.com');
const jon = Address.parse('jon@delta-forgings.example.com');
const ana = Address.parse('ana@buyer.example.com');
const at = (text: string) => Date.parse(`${text}Z`);
const NOW = at('2026-06-12T12:00');

const ours = (thread: string, time: string, over: Partial<Acts> = {}, to: Address[] = []): Reading =>
  buildReading({
    key: `${thread}/ours`,
    side: 'ours',
    address: ana,
    to,
    threadKey: thread,
    sentAtMs: at(time),
    acts: buildActs({ asks: 1, ...over }),
  });
const theirs = (thread: string, time: string, over: Partial<Acts> = {}, address = marta): Reading =>
  buildReading({
    key: `${thread}/${time}`,
    address,
    threadKey: thread,
    sentAtMs: at(time),
    acts: buildActs(over),
  });

const inUtc = { addresses: [marta, jon], timeZone: 'UTC', officeHours: null };
const trendOf = (readings: readonly Reading[], people = [inUtc]): ReplyTrend =>
  replyTrendOf({ address: marta, readings, people, dismissals: [], nowMs: NOW });
const hoursIn = (trend: ReplyTrend): number[] =>
  trend.kind === 'known' ? trend.reply.points.map(({ value }) => value) : [];
const openIn = (trend: ReplyTrend): number => (trend.kind === 'known' ? trend.reply.open.length : Number.NaN);

test('an answer is timed in working hours of the one who answers', () => {
  expect(hoursIn(trendOf([ours('a', '2026-06-01T09:00'), theirs('a', '2026-06-01T11:00')]))).toEqual([2]);
});

test('without a known zone nothing is said', () => {
  const readings = [ours('a', '2026-06-01T09:00'), theirs('a', '2026-06-01T11:00')];
  expect(trendOf(readings, [{ ...inUtc, timeZone: null } as never])).toEqual({ kind: 'zone-unknown' });
  expect(trendOf(readings, [])).toEqual({ kind: 'zone-unknown' });
});

test('a thread where we pressed for an answer is left out', () => {
  expect(
    hoursIn(trendOf([ours('a', '2026-06-01T09:00', { urgent: true }), theirs('a', '2026-06-01T11:00')])),
  ).toEqual([]);
});

test('an out-of-office note is no answer', () => {
  const trend = trendOf([
    ours('a', '2026-06-01T09:00'),
    theirs('a', '2026-06-01T09:01', { automatic: true }),
    theirs('a', '2026-06-01T13:00'),
  ]);
  expect(hoursIn(trend)).toEqual([4]);
});

test('what a colleague answered is not this sender’s answer', () => {
  const trend = trendOf([ours('a', '2026-06-01T09:00'), theirs('a', '2026-06-01T11:00', {}, jon)]);
  expect(hoursIn(trend)).toEqual([]);
});

test('an open question waits for whom it went to, for three months', () => {
  expect(openIn(trendOf([ours('a', '2026-06-11T09:00', {}, [marta])]))).toBe(1);
  expect(openIn(trendOf([ours('a', '2026-06-11T09:00', {}, [jon])]))).toBe(0);
  expect(openIn(trendOf([theirs('a', '2026-06-10T09:00'), ours('a', '2026-06-11T09:00')]))).toBe(1);
  expect(openIn(trendOf([ours('a', '2026-01-11T09:00', {}, [marta])]))).toBe(0);
});

test('the office hours that the user gave win over learned ones', () => {
  const friday = { weekdays: [1, 2, 3, 4, 5, 6], fromMinute: 540, toMinute: 1_020 };
  const trend = trendOf(
    [ours('a', '2026-06-05T16:00'), theirs('a', '2026-06-06T10:00')],
    [{ ...inUtc, officeHours: friday } as never],
  );
  expect(trend).toMatchObject({ hoursFrom: 'given' });
  expect(hoursIn(trend)).toEqual([2]);
});

test('slower answers are a sign that names the questions it rests on', () => {
  const days = Array.from({ length: 20 }, (_, index) => {
    const day = new Date(at('2026-01-05T00:00') + index * 7 * 86_400_000).toISOString().slice(0, 10);
    const hour = index < 12 ? 10 : 17;
    return [ours(`t${index}`, `${day}T09:00`), theirs(`t${index}`, `${day}T${hour}:30`)];
  });
  const sign = signOfReplies(trendOf(days.flat()));
  expect(sign).toMatchObject({ kind: 'reply-time', direction: 'up', recent: { of: 8 }, before: { of: 12 } });
  expect(sign?.keys[0]).toBe('t12/ours');
});
