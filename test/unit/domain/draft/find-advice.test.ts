import { describe, expect, test } from 'vitest';
import { draftChecks } from '../../../../lib/domain/draft/draft-checks.ts';
import { findAdvice } from '../../../../lib/domain/draft/find-advice.ts';
import { offLimits } from '../../../../lib/domain/draft/rules/off-limits.ts';
import { cpuMsOf } from '../../cpu-ms.ts';
import { draftExamples } from './draft-examples.ts';

const examples = draftChecks.flatMap((check) =>
  Object.keys(check.rules).map((rule) => ({ rule, check, ...draftExamples[check.kind]?.[rule] })),
);

/** The words one rule marks. */
const markedBy = (text: string, check: (typeof draftChecks)[number], rule: string) =>
  findAdvice(text, [check])
    .filter((match) => match.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

const wordsIn = (text: string, checks = draftChecks) =>
  findAdvice(text, checks).map(({ start, end }) => text.slice(start, end));

describe.each(examples)('the rule $rule', ({ check, rule, finds = [], leaves = [] }) => {
  test('has examples of both sorts', () => {
    expect([finds.length > 0, leaves.length > 0]).toEqual([true, true]);
  });

  test.each(finds)('marks %j', (example) => {
    const [, words = ''] = /⟦(.+)⟧/u.exec(example) ?? [];
    expect(markedBy(example.replaceAll(/[⟦⟧]/gu, ''), check, rule)).toEqual([words]);
  });

  test.each(leaves)('leaves %j alone', (example) => {
    expect(markedBy(example, check, rule)).toEqual([]);
  });
});

test('what the user quotes, cites, links to or pastes with headers is not marked', () => {
  const draft = [
    '> Please reply ASAP.',
    'From: Li Wen, by EOD',
    'Sent: 03/04/2026 17:00',
    'On Friday Li wrote:',
    'You wrote “please reply ASAP” to us.',
    'Please see https://example.com/asap/next/week for more.',
  ].join('\n');
  expect(wordsIn(draft)).toEqual([]);
});

test('what happened is not marked, only what is asked or promised', () => {
  expect(wordsIn('You told us that it was ready next week.')).toEqual([]);
  expect(wordsIn('It will be ready next week.').length).toBe(0);
  expect(wordsIn('The parts will be ready next week.')).toEqual(['next week']);
});

test('where two rules meet, the longer words are marked once', () => {
  expect(wordsIn('Please answer by end of next week.')).toEqual(['by end of next week']);
});

test('places count in the text as it was given, whatever was blanked out', () => {
  const text = '“😀 ok” and please reply ASAP.';
  const [match] = findAdvice(text, draftChecks);
  expect(text.slice(match?.start, match?.end)).toBe('ASAP');
});

test('words that are off limits are marked in every sentence, and none when the supplier has none', () => {
  const text = 'We were told about project Blue (C++).';
  expect(wordsIn(text, [offLimits(['Project Blue', 'C++'])])).toEqual(['project Blue', 'C++']);
  expect(wordsIn(text, [offLimits([])])).toEqual([]);
});

test('a text of every length is read in time that grows with it', () => {
  const text = 'Please send the next 03/04/2026 order by the end of the '.repeat(2_000);
  expect(cpuMsOf(() => findAdvice(text, draftChecks))).toBeLessThan(5_000);
});
