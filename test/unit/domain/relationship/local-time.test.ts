import { expect, test } from 'vitest';
import { localTimeOf } from '../../../../lib/domain/relationship/local-time.ts';
import { buildPerson } from '../../builders.ts';

const officeHours = { weekdays: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 1_020 };
const li = buildPerson({ timeZone: 'Asia/Shanghai', officeHours });

test('an open office says until when', () => {
  expect(localTimeOf(li, Date.UTC(2026, 5, 1, 1, 40))).toEqual({
    minute: 9 * 60 + 40,
    weekday: 1,
    office: { kind: 'open', untilMinute: 1_020 },
  });
});

test.each([
  ['before work', Date.UTC(2026, 5, 1, 0, 0), 1, true],
  ['after work', Date.UTC(2026, 5, 1, 12, 0), 2, false],
  ['on Friday evening', Date.UTC(2026, 5, 5, 12, 0), 1, false],
  ['at the weekend', Date.UTC(2026, 5, 6, 4, 0), 1, false],
])('%s it says when the office opens', (_, nowMs, opensWeekday, today) => {
  expect(localTimeOf(li, nowMs)?.office).toEqual({ kind: 'closed', opensMinute: 540, opensWeekday, today });
});

test('midnight is minute 0', () => {
  expect(localTimeOf(li, Date.UTC(2026, 5, 1, 16, 0))?.minute).toBe(0);
});

test('without hours the office is unknown', () => {
  expect(localTimeOf(buildPerson({ officeHours: null }), 0)?.office).toEqual({ kind: 'unknown' });
});

test.each([null, 'Nowhere/Land'])('the zone %s gives no time', (timeZone) => {
  expect(localTimeOf(buildPerson({ timeZone }), 0)).toBeNull();
});
