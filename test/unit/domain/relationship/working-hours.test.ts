import { expect, test } from 'vitest';
import { clockText, readClock } from '../../../../lib/domain/relationship/working-hours.ts';

test.each([
  ['09:00', 540],
  ['9:05', 545],
  ['24:00', 1_440],
  ['24:01', null],
  ['12:60', null],
  ['noon', null],
])('%s is %s minutes after midnight', (text, minute) => {
  expect(readClock(text)).toBe(minute);
});

test('a minute of the day is written with two digits each', () => {
  expect(clockText(545)).toBe('09:05');
});
