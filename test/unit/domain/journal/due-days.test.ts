import { expect, test } from 'vitest';
import { momentFor } from '../../../../lib/domain/draft/options/option.ts';
import { dueDaysIn, fieldDay } from '../../../../lib/domain/journal/due-days.ts';
import { NOON_MS } from '../../builders.ts';

/** Written on Monday 1 June 2026. */
const moment = momentFor(NOON_MS, 'Europe/Berlin', null);
const daysIn = (sentence: string) => dueDaysIn(sentence, moment)?.days.map(fieldDay);

test.each([
  ['We will ship by Friday.', ['2026-06-05']],
  ['You get the drawing tomorrow.', ['2026-06-02']],
  ['We will answer by end of day.', ['2026-06-01']],
  ['We will send it by 12 June.', ['2026-06-12']],
  ['We will send it by June 12th, 2027.', ['2027-06-12']],
  ['We will send it by 2026-07-01.', ['2026-07-01']],
  ['The samples arrive by 03/04/2027.', ['2027-04-03', '2027-03-04']],
  ['We deliver by the end of the month.', ['2026-06-30']],
  ['We deliver next Friday.', ['2026-06-05', '2026-06-12']],
  ['We deliver in week 25.', ['2026-06-19']],
  ['We reply within 3 days.', ['2026-06-04']],
  ['We reply within 2 weeks.', ['2026-06-15']],
  ['We send it this week.', ['2026-06-05']],
  ['We will answer by end of day Friday.', ['2026-06-05']],
  ['We will answer by EOD tomorrow.', ['2026-06-02']],
  ['You get it by noon on 12 June.', ['2026-06-12']],
  ['We answer by close of business, Friday.', ['2026-06-05']],
])('%s', (sentence, days) => {
  expect(daysIn(sentence)).toEqual(days);
});

test('words that mean no day in particular are kept without one', () => {
  expect(dueDaysIn('We will do it as soon as possible.', moment)).toEqual({
    words: 'as soon as possible',
    days: [],
  });
});

test('a promise without a date has none', () => {
  expect(dueDaysIn('We will keep you informed.', moment)).toBeNull();
});

test('in January a day of December is the one that has just passed', () => {
  const january = momentFor(Date.UTC(2027, 0, 10, 12), 'Europe/Berlin', null);
  const days = dueDaysIn('It was to ship by 28 December.', january)?.days.map(fieldDay);
  expect(days).toEqual(['2026-12-28']);
});
