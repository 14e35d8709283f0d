import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cityOf,
  momentOf,
  offsetMinutes,
  wallTimeIn,
  zoneText,
} from '../../../../lib/domain/language/zoned-time.ts';

const noonMs = Date.UTC(2026, 5, 1, 12);

test('a zone is named by its city and what it is ahead of UTC at that moment', () => {
  expect(zoneText('Europe/Berlin', noonMs)).toBe('Berlin time (UTC+2)');
  expect(zoneText('Europe/Berlin', Date.UTC(2026, 0, 1))).toBe('Berlin time (UTC+1)');
  expect(zoneText('Asia/Kolkata', noonMs)).toBe('Kolkata time (UTC+5:30)');
  expect(zoneText('America/St_Johns', noonMs)).toBe('St Johns time (UTC-2:30)');
  expect(zoneText('UTC', noonMs)).toBe('UTC');
  expect(cityOf('Etc/GMT-3')).toBeNull();
});

test('the day is that of the zone', () => {
  const { day, minute } = wallTimeIn('Asia/Shanghai', Date.UTC(2026, 5, 1, 20, 30));
  expect([day * 86_400_000, minute]).toEqual([Date.UTC(2026, 5, 2), 4 * 60 + 30]);
});

test('a zone that the runtime does not know is read as UTC', () => {
  expect(offsetMinutes('Mars/Crater', noonMs)).toBe(0);
});

test('wall time and moment are each other’s inverse outside the hours that a clock repeats', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
  const minute = fc.integer({ min: 0, max: 20_000_000 }).map((count) => 1_500_000_000_000 + count * 60_000);
  fc.assert(
    fc.property(fc.constantFrom(...zones), minute, (zone, atMs) => {
      const back = momentOf(wallTimeIn(zone, atMs), zone);
      expect(wallTimeIn(zone, back)).toEqual(wallTimeIn(zone, atMs));
    }),
  );
});
