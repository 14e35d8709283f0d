import { expect, test } from 'vitest';
import { habitsOf } from '../../../../lib/domain/hints/habits.ts';
import { salutationRung } from '../../../../lib/domain/hints/salutation.ts';
import { signOffRung } from '../../../../lib/domain/hints/sign-off.ts';
import { parseText } from '../../../../lib/domain/language/parsed-text.ts';

const habits = (text: string) => habitsOf(parseText(text));

test.each([
  ['the parts are ready', 0],
  ['Ana,', 1],
  ['Hi Ana,', 1],
  ['Hello Ana,', 2],
  ['Good morning Ana,', 2],
  ['Dear Ana,', 3],
  ['Dear Ms Sample,', 4],
  ['Dear Mr. Sample,', 4],
  ['Mrs Sample,', 4],
  ['Dear Sir or Madam,', 5],
  ['To whom it may concern:', 5],
  ['Highest priority: the crates', 0],
])('%j stands on rung %i of the salutation ladder', (line, rung) => {
  expect(salutationRung(`${line}\n\nThe castings left today.`)).toBe(rung);
});

test.each([
  ['', 0],
  ['M.', 0],
  ['Cheers,\nMarta', 1],
  ['Thanks!\nMarta', 1],
  ['Best,\nMarta', 2],
  ['Kind regards,\nMarta Kowal', 3],
  ['Best regards\nMarta', 3],
  ['Regards,\nMarta Kowal', 4],
  ['Yours faithfully,\nMarta Kowal', 5],
  ['Sincerely,\nMarta Kowal', 5],
])('%j stands on rung %i of the sign-off ladder', (closing, rung) => {
  expect(signOffRung(`Hi Ana,\n\nThe castings left today.\n\n${closing}`)).toBe(rung);
});

test.each([
  'As per my last e-mail, the parts are late.',
  'We reserve the right to charge storage.',
  'Please be advised that the price changes.',
  'This is unacceptable.',
])('%j holds a dispute phrase', (text) => {
  expect(habits(text).disputePhrases).toBeGreaterThan(0);
});

test.each(['The parts left as planned.', 'Please find the drawing attached.', 'We agreed on Friday.'])(
  '%j holds no dispute phrase',
  (text) => {
    expect(habits(text).disputePhrases).toBe(0);
  },
);

test.each(['How about a smaller box?', 'We could also ship by rail.', 'I suggest we wait a week.'])(
  '%j is a suggestion',
  (text) => {
    expect(habits(text).suggestions).toBe(1);
  },
);

test('contractions, exclamation marks and questions are counted', () => {
  expect(habits("It's done! We'll ship it. Is Friday fine? Is Monday?")).toMatchObject({
    contractions: 2,
    exclamations: 1,
    questions: 2,
  });
});
