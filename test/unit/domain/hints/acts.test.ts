import compromise from 'compromise/one';
import { expect, test } from 'vitest';
import { actsOf } from '../../../../lib/domain/hints/acts.ts';
import { phraseFinder } from '../../../../lib/domain/language/phrases.ts';

const findPhrases = phraseFinder(compromise);
const acts = async (text: string, questions = 0) =>
  actsOf(text, await findPhrases(text, () => Promise.resolve()), questions);

test('a message is counted by what its sentences do', async () => {
  expect(
    await acts('Thank you for the drawings. Could you send the certificate? We do not accept the charge.'),
  ).toMatchObject({ asks: 1, disputes: 1, problems: 1, gives: 1, urgent: false, automatic: false });
});

test('a sentence that contests and accuses is one problem', async () => {
  const { problems } = await acts('You failed to deliver and we cannot accept this, as per our agreement.');
  expect(problems).toBe(1);
});

test('a question that no rule knows asks as well', async () => {
  expect((await acts('Any news on lot 7?', 1)).asks).toBe(1);
});

test.each([
  ['Please send the certificate ASAP.', true],
  ['Our line is down, we need the brackets immediately.', true],
  ['Please send the certificate by the end of next week.', false],
])('%s presses for an answer: %s', async (text, urgent) => {
  expect((await acts(text)).urgent).toBe(urgent);
});

test.each([
  ['Automatic reply: lot 7', true],
  ['I am out of the office until Monday and will read your mail then.', true],
  ['Thank you for your message. I am currently out of office.', true],
  ['The office will send the papers. I will be there on Monday.', false],
  ['We answered: Li was out of the office, so I looked into it myself.', false],
])('%s was written by a machine: %s', async (text, automatic) => {
  expect((await acts(text)).automatic).toBe(automatic);
});
