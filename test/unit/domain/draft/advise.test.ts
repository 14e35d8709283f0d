import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionsFor } from '../../../../lib/domain/draft/advise.ts';
import { draftChecks } from '../../../../lib/domain/draft/draft-checks.ts';
import { findAdvice } from '../../../../lib/domain/draft/find-advice.ts';
import { momentFor } from '../../../../lib/domain/draft/options/option.ts';

/** Wednesday 3 June 2026, noon in Berlin. */
const wednesday = momentFor(Date.UTC(2026, 5, 3, 10), 'Europe/Berlin', null);
const withShanghai = { ...wednesday, theirZone: 'Asia/Shanghai' };

const kindOf = (rule: string) => draftChecks.find(({ rules }) => rule in rules)?.kind ?? 'off-limits';
const texts = (rule: string, found: string, moment = wednesday): string[] =>
  optionsFor({ kind: kindOf(rule), rule, found }, moment).map(({ text }) => text);

describe.each([
  ['numeric-date', '03/04/2026', ['3 April 2026', '4 March 2026']],
  ['numeric-date', '4.3.26', ['4 March 2026', '3 April 2026']],
  ['numeric-date', '04/04/2026', []],
  ['numeric-day', '06/07', ['6 July 2026', '7 June 2026']],
  ['numeric-day', '12/01', ['12 January 2026', '1 December 2026']],
  ['next-weekday', 'next Friday', ['on Friday 5 June 2026', 'on Friday 12 June 2026']],
  ['next-weekday', 'coming Monday', ['on Monday 8 June 2026', 'on Monday 15 June 2026']],
  ['next-weekday', 'a week from Tuesday', ['on Tuesday 16 June 2026']],
  ['next-week', 'next week', ['by Friday 12 June 2026', 'between 8 June 2026 and 12 June 2026']],
  ['next-week', 'early next week', ['by Tuesday 9 June 2026', 'between 8 June 2026 and 9 June 2026']],
  ['next-week', 'next month', ['1 July 2026 to 31 July 2026']],
  ['period-end', 'end of the week', ['by Friday 5 June 2026', 'by Sunday 7 June 2026']],
  ['period-end', 'EOM', ['by Tuesday 30 June 2026']],
  ['period-end', 'end of next month', ['by Friday 31 July 2026']],
  ['period-end', 'end of the quarter', ['by Tuesday 30 June 2026']],
  ['part-of-month', 'end of January', ['by Friday 29 January 2027', 'by Sunday 31 January 2027']],
  ['part-of-month', 'mid-month', ['by Monday 15 June 2026']],
  ['week-number', 'week 25', ['the week of Monday 15 June 2026']],
  ['week-number', 'CW 2', ['the week of Monday 11 January 2027', 'the week of Monday 4 January 2027']],
  ['quarter', 'in Q4', ['1 October 2026 to 31 December 2026']],
  ['quarter', 'Q1', ['1 January 2027 to 31 March 2027']],
  ['bi-frequency', 'biweekly', ['every two weeks', 'twice a week']],
  ['fortnight', 'fortnightly', ['every two weeks']],
  ['duration', 'within 2 working days', ['by Friday 5 June 2026']],
  ['duration', 'in two weeks', ['by Wednesday 17 June 2026']],
  ['duration', 'in 5 days', ['by Wednesday 10 June 2026', 'by Monday 8 June 2026']],
  ['nth', 'by the 2nd', ['no later than 2 July 2026']],
  ['asap', 'ASAP', ['by Wednesday 3 June 2026', 'by Thursday 4 June 2026', 'by Friday 5 June 2026']],
  ['incoterm-no-place', 'FCA', ['FCA [named place], Incoterms 2020']],
  ['incoterm-sea-only', 'FOB', ['FCA [named place], Incoterms 2020']],
  ['incoterm-retired', 'DAT', ['DPU [named place], Incoterms 2020']],
  ['idiom', 'Touch base', ['contact you', 'talk']],
  ['number-format', '1.500', ['1 500', '1.5']],
  ['magnitude', '2 billion', ['2 × 1 000 000 000', '2 × 1 000 000 000 000']],
] as const)('%s “%s”', (rule, found, expected) => {
  test(`is offered as ${expected.join(' or ') || 'nothing'}`, () => {
    expect(texts(rule, found)).toEqual(expected);
  });
});

test('a clock time is offered with both clocks when the reader’s is known', () => {
  expect(texts('clock-time', '5 p.m.')).toEqual(['17:00 Berlin time (UTC+2)']);
  expect(texts('clock-time', '5 p.m.', withShanghai)).toEqual([
    '17:00 Berlin time (UTC+2), 23:00 in Shanghai',
    '17:00 Shanghai time (UTC+8), 11:00 in Berlin',
  ]);
  expect(texts('part-of-day', 'tonight', withShanghai)[0]).toBe(
    '20:00 Berlin time (UTC+2), 02:00 the next day in Shanghai',
  );
});

test('today is the day in the writer’s zone', () => {
  const late = momentFor(Date.UTC(2026, 5, 3, 23), 'Europe/Berlin', null);
  expect(texts('relative-day', 'tomorrow', late)).toEqual(['on Friday 5 June 2026']);
});

test.each(draftChecks.flatMap(({ rules, kind }) => Object.keys(rules).map((rule) => [rule, kind])))(
  'nothing that is offered for %s is advised against itself',
  (rule, kind) => {
    const others = draftChecks.filter((check) => check.kind === kind && kind !== 'missing-reason');
    for (const found of ['EOD', 'next Friday', 'biweekly', 'FOB', 'you failed to', '03/04/2026', '5 pm']) {
      for (const text of texts(rule, found)) {
        const marked = findAdvice(`Please reply ${text}.`, others);
        expect(marked.filter(({ rule: again }) => again === rule)).toEqual([]);
      }
    }
  },
);

const soundChecks = draftChecks.filter(({ kind }) =>
  ['blame', 'escalation', 'missing-reason'].includes(kind),
);

test.each(soundChecks.flatMap(({ kind, rules }) => Object.keys(rules).map((rule) => [kind, rule])))(
  '%s: for %s there are other words, which neither blame nor threaten nor lack a reason',
  (_, rule) => {
    const offered = texts(rule, 'as it was written');
    expect(offered.length).toBeGreaterThan(0);
    for (const text of offered) expect(findAdvice(`${text} it is late.`, soundChecks)).toEqual([]);
  },
);

test('whatever words a page names, the answer is a list', () => {
  const rules = draftChecks.flatMap((check) => Object.keys(check.rules));
  const words = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(in|by|week) \d{1,12}[./-]?\d{0,9} (days|working days|pm)$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...rules), words, (rule, found) => {
      expect(Array.isArray(texts(rule, found, withShanghai))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
