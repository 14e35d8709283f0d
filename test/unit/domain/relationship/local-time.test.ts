import { expect, test } from 'vitest';
import { isTimeZone, localTime } from '../../../../lib/domain/relationship/local-time.ts';
import { USUAL_HOURS } from '../../../../lib/domain/relationship/working-hours.ts';
import { NOON_MS } from '../../builders.ts';

test('noon in London summer is eight in the evening in Shanghai, after work', () => {
  expect(localTime({ timeZone: 'Asia/Shanghai', officeHours: USUAL_HOURS }, NOON_MS)).toEqual({
    weekday: 1,
    minute: 20 * 60,
    atWork: false,
  });
});

test('daylight saving moves the local time', () => {
  const winterMs = Date.UTC(2026, 0, 5, 12);
  const warsaw = { timeZone: 'Europe/Warsaw', officeHours: USUAL_HOURS };
  expect(localTime(warsaw, winterMs)?.minute).toBe(13 * 60);
  expect(localTime(warsaw, NOON_MS)?.minute).toBe(14 * 60);
});

test('the weekend is no working time', () => {
  const saturdayMs = Date.UTC(2026, 5, 6, 10);
  expect(localTime({ timeZone: 'Europe/Lisbon', officeHours: USUAL_HOURS }, saturdayMs)?.atWork).toBe(false);
});

test('unknown hours say nothing about work', () => {
  expect(localTime({ timeZone: 'Europe/Lisbon', officeHours: null }, NOON_MS)?.atWork).toBeNull();
});

test.each([null, 'Mars/Olympus', ''])('the zone %s has no local time', (timeZone) => {
  expect(localTime({ timeZone, officeHours: null }, NOON_MS)).toBeNull();
});

test('zones are known by their IANA name', () => {
  expect(isTimeZone('America/Chicago')).toBe(true);
  expect(isTimeZone('Chicago time')).toBe(false);
});
