import { expect, test } from 'vitest';
import type { Target } from '../../../../lib/domain/programme/programme.ts';
import { goalLacks, metricLacks, targetLacks } from '../../../../lib/domain/programme/vague-goal.ts';

test.each([
  ['On-time delivery from 88 % to 95 % by 30 June'],
  ['Two calls a month'],
  ['Answer quality questions within 24 hours, from April on'],
  ['Late pallets: at most 3 pallets per quarter'],
  ['Scrap below 250 ppm by the end of the year'],
  ['Freight down by €4,000 until 2027-03-31'],
  ['Half of the drawings sent with the order by Q3'],
  ['Lead time 12 days by 31.12.2026'],
  ['Reduce rework to 1.5 days by summer'],
  ['Each of the 40 drawings is answered in two working days by March'],
  ['12 Tage Lieferzeit bis 30.6.'],
])('“%s” can be measured', (words) => {
  expect(goalLacks(words)).toEqual([]);
});

test.each([
  ['Improve communication', ['number', 'unit', 'date']],
  ['Be more responsive', ['number', 'unit', 'date']],
  ['Work together better by June 2027', ['number', 'unit']],
  ['Improve communication by 30 June', ['number', 'unit']],
  ['Better forecasts in Q3', ['number', 'unit']],
  ['We may do better', ['number', 'unit', 'date']],
  ['Fewer claims as soon as possible', ['number', 'unit', 'date']],
  ['Late pallets from 6 to 2 by May 15', ['unit']],
  ['On-time delivery of 95 %', ['date']],
  ['Answers in less than 24 h', ['date']],
  ['Reduce rework by 1.5 days', ['date']],
] as const)('“%s” lacks %j', (words, lacks) => {
  expect(goalLacks(words)).toEqual(lacks);
});

test('nothing is asked of a goal that nobody has begun', () => {
  expect(goalLacks('  ')).toEqual([]);
  expect(targetLacks(target({ what: '' }))).toEqual([]);
  expect(metricLacks({ name: 'Late pallets', value: '' })).toEqual([]);
});

const target = (given: Partial<Target>): Target => ({
  what: 'On-time delivery',
  from: '88',
  to: '95',
  unit: '%',
  byMs: 1,
  ...given,
});

test.each([
  ['all of its fields', [], {}],
  ['number and unit in one field', [], { to: '95 %', unit: '' }],
  ['all of it in words', [], { what: 'At most 2 late pallets a month', to: '', unit: '', byMs: null }],
  ['a word for a number', ['number'], { to: 'better' }],
  ['a blank unit', ['unit'], { unit: ' ' }],
  ['no day', ['date'], { byMs: null }],
  ['a title only', ['number', 'unit', 'date'], { to: '', unit: '', byMs: null }],
] as const)('a target with %s lacks %j', (_, lacks, given) => {
  expect(targetLacks(target(given))).toEqual(lacks);
});

test.each([
  ['Late pallets', '3', []],
  ['On-time delivery', '92 %', []],
  ['Mood', 'calmer', ['number']],
  ['Better communication', '', ['number']],
  ['Late pallets', 'better than in 2026', ['number']],
] as const)('the metric “%s” with “%s” lacks %j', (name, value, lacks) => {
  expect(metricLacks({ name, value })).toEqual(lacks);
});
