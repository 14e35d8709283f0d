import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../../lib/domain/exchange/calendar-file.ts';
import { NOON_MS } from '../../builders.ts';

afterEach(() => vi.unstubAllEnvs());

const review: CalendarEntry = {
  id: 'review-harbour@parlance',
  title: 'Review the charter with Harbour Castings',
  text: 'Due, open and disputed:\n- "shipped"; both meanings, side by side',
  startsAtMs: new Date(2028, 1, 29).getTime(),
  minutes: null,
  everyMonths: null,
};

/** What a calendar other than ours makes of the file. */
function readBack(file: string) {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const event = new ICAL.Event(component);
    const rule = component.getFirstPropertyValue('rrule') as { interval?: number; freq?: string } | null;
    return {
      id: event.uid,
      title: event.summary,
      text: event.description ?? '',
      startsAtMs: event.startDate.isDate
        ? new Date(event.startDate.year, event.startDate.month - 1, event.startDate.day).getTime()
        : event.startDate.toJSDate().getTime(),
      minutes: event.startDate.isDate ? null : event.duration.toSeconds() / 60,
      everyMonths: rule === null ? null : (rule.interval ?? 1),
    };
  });
}

test('another calendar reads back every field, on a leap day too', () => {
  expect(readBack(calendarFile([review], NOON_MS))).toEqual([review]);
});

test('a check-in that comes every quarter keeps its length and rhythm', () => {
  // Where clocks change, this hour comes twice.
  vi.stubEnv('TZ', 'UTC');
  const day = { ...review, startsAtMs: Date.UTC(2028, 1, 29) };
  const checkIn = { ...review, startsAtMs: Date.UTC(2026, 9, 25, 0, 30), minutes: 30, everyMonths: 3 };
  expect(readBack(calendarFile([checkIn, day], NOON_MS))).toEqual([checkIn, day]);
});

test.each([
  ['Europe/Berlin', '2026-07-01T00:00', '20260701'],
  ['America/New_York', '2026-06-30T23:30', '20260630'],
])('in %s a whole day from %s is the day of the calendar there', (zone, start, day) => {
  vi.stubEnv('TZ', zone);
  const file = calendarFile([{ ...review, startsAtMs: Date.parse(start) }], NOON_MS);
  expect(file).toContain(`DTSTART;VALUE=DATE:${day}\r\n`);
});

test('what comes every month is at the same time of the clock in winter and summer', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const startsAtMs = Date.parse('2026-12-07T10:00');
  const file = calendarFile([{ ...review, startsAtMs, minutes: 30, everyMonths: 1 }], NOON_MS);
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const times = new ICAL.Event(event).iterator();
  const eight = Array.from({ length: 8 }, () => times.next());
  expect(eight.at(-1)?.toString()).toBe('2027-07-07T10:00:00');
});

test('a later file of the same entry takes the place of an earlier one', () => {
  const sequences = [NOON_MS, NOON_MS + 60_000].map((stampMs) =>
    Number(/SEQUENCE:(\d+)/.exec(calendarFile([review], stampMs))?.[1]),
  );
  expect(sequences[1]).toBeGreaterThan(sequences[0] ?? Number.NaN);
  expect(Math.max(...sequences)).toBeLessThan(2 ** 31);
});

test('the same things make the same file, with lines of at most 75 octets', () => {
  const long = { ...review, title: 'ü'.repeat(120) };
  const file = calendarFile([long], NOON_MS);
  expect(calendarFile([long], NOON_MS)).toBe(file);
  expect(
    Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
  ).toBeLessThanOrEqual(75);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('whatever the words and times, they come back', () => {
  vi.stubEnv('TZ', 'UTC');
  const words = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    .map((text) => text.replaceAll(/[\p{Cc}]/gu, ' ').trim());
  const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
  const entry = fc.record({
    id: fc.uuid(),
    title: words.filter((text) => text !== ''),
    text: words,
    startsAtMs: minute.map((at) => at * 60_000),
    minutes: fc.integer({ min: 1, max: 600 }),
    everyMonths: fc.option(fc.integer({ min: 1, max: 24 })),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      expect(readBack(calendarFile(entries, NOON_MS))).toEqual(entries);
    }),
  );
});
