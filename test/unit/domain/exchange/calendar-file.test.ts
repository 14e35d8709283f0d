import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../../lib/domain/exchange/calendar-file.ts';
import { NOON_MS } from '../../builders.ts';

const review: CalendarEntry = {
  id: 'review-harbour@parlance',
  title: 'Review the charter with Harbour Castings',
  text: 'Due, open and disputed:\n- "shipped"; both meanings, side by side',
  startsAtMs: Date.UTC(2028, 1, 29),
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
        ? Date.UTC(event.startDate.year, event.startDate.month - 1, event.startDate.day)
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
  const checkIn = { ...review, startsAtMs: Date.UTC(2026, 9, 25, 0, 30), minutes: 30, everyMonths: 3 };
  expect(readBack(calendarFile([checkIn, review], NOON_MS))).toEqual([checkIn, review]);
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
