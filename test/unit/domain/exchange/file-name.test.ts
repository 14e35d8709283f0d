import { expect, test } from 'vitest';
import { fileName } from '../../../../lib/domain/exchange/file-name.ts';
import { NOON_MS } from '../../builders.ts';

test.each([
  ['Harbour Castings', '2026-06-01_Harbour-Castings_Review.ics'],
  ['Harbour (sample) & Söhne/..\\', '2026-06-01_Harbour-sample-Söhne_Review.ics'],
  ['…', '2026-06-01_Review.ics'],
])('a file about %s is named %s', (whose, name) => {
  expect(fileName(NOON_MS, whose, 'Review', 'ics')).toBe(name);
});
