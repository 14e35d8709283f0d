import compromise from 'compromise/one';
import { describe, expect, test } from 'vitest';
import { compileRule, phraseFinder } from '../../../../lib/domain/language/phrases.ts';
import { phraseExamples } from './phrase-examples.ts';

const findPhrases = phraseFinder(compromise);
const atOnce = () => Promise.resolve();
const kindsIn = async (text: string) => (await findPhrases(text, atOnce)).map(({ kind }) => kind);

describe.each(phraseExamples)('the rule %s', (_, { rule, finds, leaves }) => {
  const fits = compileRule(rule, compromise);

  test.each(finds)('finds %j', (sentence) => {
    expect(fits(compromise(sentence))).toBe(true);
  });

  test.each(leaves)('leaves %j alone', (sentence) => {
    expect(fits(compromise(sentence))).toBe(false);
  });
});

test.each([
  ['Could you confirm the quantity?', ['request']],
  ['Please consider a thinner wall.', ['request', 'suggestion']],
  ['We could stack them in pairs.', ['suggestion']],
  ['Shall we meet in spring?', ['suggestion']],
  ['We will ship the parts on Monday.', ['commitment']],
  ['Please sign the drawing, and we will ship on Monday.', ['request', 'commitment']],
  ['Please let us know if we should ship by rail.', ['request']],
  ['I can tell you next week whether it would be cheaper.', ['suggestion']],
  ['The parts left on Friday.', []],
  ['They will ship next week.', []],
  ['Thanks for the call.', ['appreciation']],
  ['We are sorry, but your team failed to tell us; your delay cost a day.', ['apology', 'blame']],
  ['We will escalate this on Monday.', ['commitment', 'escalation']],
  ['Let me know if you have any questions.', []],
  ['Please find attached the certificate.', []],
  ['2) Send us the report.', ['request']],
  ['- Send us the report.', ['request']],
])('%j: %j', async (text, kinds) => {
  expect(await kindsIn(text)).toEqual(kinds);
});

test('a promise says by when, where it is written', async () => {
  const text = 'Hello. We will ship the rest by the end of next week. We will call you.';
  const promises = (await findPhrases(text, atOnce)).filter(({ kind }) => kind === 'commitment');
  expect(promises.map(({ due }) => due && text.slice(due.start, due.end))).toEqual([
    'by the end of next week',
    undefined,
  ]);
});

test('phrases stand where their sentences stand', async () => {
  const text =
    'Dear Ana,\n\nthe crates left. Please confirm receipt!\nWe will ship the rest on Monday.\n\nLi';
  const found = await findPhrases(text, atOnce);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Please confirm receipt!',
    'We will ship the rest on Monday.',
  ]);
});

test('a long text is read in slices', async () => {
  let pauses = 0;
  const text = `${'The crates stand in the yard. '.repeat(200)}Please send a truck.`;
  const found = await findPhrases(text, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Please send a truck.']);
  expect(pauses).toBeGreaterThan(5);
});

test('a sentence as long as a table is passed over', async () => {
  expect(await kindsIn(`Please send ${'one crate and '.repeat(40)}no more.`)).toEqual([]);
});
