import { expect, test } from 'vitest';
import { touchesPerMonth } from '../../../../lib/domain/charter/cadence.ts';
import { emptyRow } from '../../../../lib/domain/charter/edit-charter.ts';
import { weigh } from '../../../../lib/domain/charter/weight.ts';
import { buildCharter } from '../../builders.ts';

test.each([
  ['hourly', 168],
  ['every hour', 168],
  ['daily', 21],
  ['every working day by 17:00 Shanghai', 21],
  ['twice a day', 42],
  ['weekly', 52 / 12],
  ['Tuesdays, 30 minutes', 52 / 12],
  ['Tuesdays and Fridays', 104 / 12],
  ['three times a week', 13],
  ['every two weeks', 26 / 12],
  ['every other week', 26 / 12],
  ['biweekly', 26 / 12],
  ['once a month', 1],
  ['first Monday of the month', 1],
  ['quarterly', 1 / 3],
  ['once a quarter, half a day', 1 / 3],
  ['every 6 months', 1 / 6],
  ['half-yearly', 1 / 6],
  ['yearly', 1 / 12],
  ['every weekday', 21],
  ['every other Monday', 26 / 12],
  ['every Monday and Thursday', 104 / 12],
  ['twice daily', 42],
  ['three times weekly', 13],
  ['2x weekly, by phone', 104 / 12],
  ['two-weekly', 26 / 12],
  ['six-monthly', 1 / 6],
  ['at 10 daily', 21],
])('"%s" is %f touches a month', (cadence, touches) => {
  expect(touchesPerMonth(cadence)).toBeCloseTo(touches, 5);
});

test.each([
  'with each order',
  'within 4 hours of finding it',
  '60 days before it takes effect',
  'when it comes up, answer in 3 working days',
  'before the first order at the new revision',
  '',
])('"%s" hangs on an event and has no rhythm', (cadence) => {
  expect(touchesPerMonth(cadence)).toBeNull();
});

const row = (topic: string, cadence: string) => ({ ...emptyRow(topic), topic, cadence });

test('an hourly row makes a charter heavy and is named', () => {
  const weight = weigh(buildCharter({ rows: [row('Quality', 'weekly'), row('Stock', 'hourly')] }));
  expect(weight.isHeavy).toBe(true);
  expect(weight.heavyRows.map(({ topic }) => topic)).toEqual(['Stock']);
});

test('rows that hang on events weigh nothing and are counted', () => {
  const meetings = [{ title: 'Stand-up', cadence: 'weekly', attendees: '', decision: '' }];
  const weight = weigh(buildCharter({ rows: [row('Orders', 'with each order')], meetings }));
  expect(weight).toMatchObject({ unknown: 1, isHeavy: false, heavyRows: [] });
  expect(weight.touches).toBeCloseTo(52 / 12);
});
