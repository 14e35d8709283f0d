import { expect, test } from 'vitest';
import { isTimeZone } from '../../../../lib/domain/relationship/time-zone.ts';

test.each(['America/Chicago', 'Europe/Lisbon', 'UTC'])('%s is a zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['Chicago time', '', 'Mars/Olympus'])('"%s" is no zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
