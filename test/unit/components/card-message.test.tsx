// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buildReading, buildSupplier } from '../builders.ts';
import { buildTermForCard } from './build-term-for-card.ts';
import { choose, eventually, pageText, press, seeText, type } from './show.tsx';
import { drift, message, scores, showHints } from './show-hints.tsx';

test('a score is put into words against the sender’s own messages, with the words that moved it', async () => {
  showHints();
  await seeText('Much more formal', 'Compared with 11 earlier messages of this sender');
  await seeText('Ms', 'title instead of first name', 'more formal');
});

test('a score without a baseline is not compared, and one that was not judged says so', async () => {
  showHints({ baselines: [], n: 3 });
  await seeText('that takes 5 earlier messages of this sender', '3 are read so far', 'Too short to judge');
  expect(pageText()).not.toContain('Much more');
});

test('every score that is shown has a baseline of its own, so none contradicts a drift', async () => {
  const baseline = { median: 0, spread: 0.5, n: 11 };
  showHints({
    drifts: [drift],
    reading: buildReading({ scores: { ...scores, negativity: 0 } }),
    baselines: (['formalityLengthFree', 'politeness', 'negativity'] as const).map((score) => ({
      score,
      ...baseline,
    })),
  });
  await seeText('More formal lately', 'Much more formal');
  expect(pageText().match(/About as usual/g)).toHaveLength(2);
  expect([...document.querySelectorAll('summary')].map((line) => line.querySelector('svg') !== null)).toEqual(
    [false, true, true, true, false],
  );
});

test('one message never looks like a drift', async () => {
  showHints();
  await seeText('Much more formal');
  expect(pageText()).not.toContain('lately');
});

test('a drift shows its evidence, its baseline and what else could explain it', async () => {
  showHints({ drifts: [drift] });
  await seeText('More formal lately', 'The last 3 messages of Marta Kowal against 11 messages before');
  await seeText('What else could explain this?', 'A casual call tells more than these numbers.');
});

const quotes = () => [...document.querySelectorAll('section q')].map((quote) => quote.textContent);

test('a drift names the words behind it in the message on the card', async () => {
  const kindly = { start: 16, end: 22, reason: 'formality.please', weight: 0.9 } as const;
  const honorific = { start: 5, end: 7, reason: 'formality.honorific', weight: 0.4 } as const;
  const score = 'formalityLengthFree';
  showHints({
    drifts: [drift],
    reading: buildReading({ scores, key: 'gmail:m1' }),
    markers: [
      { ...honorific, score },
      { ...kindly, score },
      { ...kindly, score, reason: 'formality.courtesy-formal', weight: 0.3 },
      { ...kindly, start: 32, end: 34, score, reason: 'formality.we', weight: -1 },
    ],
  });
  await seeText('Behind it in this message:');
  expect(quotes()).toEqual(['kindly', 'Ms']);
});

test('a drift that rests on other messages says where its words are', async () => {
  showHints({ drifts: [drift], reading: buildReading({ scores, key: 'gmail:older' }) });
  await seeText('More formal lately', 'The words behind it are dotted in those messages.');
  expect(quotes()).toEqual([]);
});

test('a hint is put away with a reason and context', async () => {
  const background = showHints({ drifts: [drift] });
  await choose('This is the new normal');
  await type('Context, if you like', ' New account manager ');
  await press('Put away');
  await seeText('Hint put away.');
  expect(pageText()).not.toContain('More formal lately');
  expect(background.asked('dismissHint')).toMatchObject([
    {
      dismissal: {
        address: message.sender.address,
        kind: 'formality',
        reason: 'new-normal',
        context: 'New account manager',
        readingKeys: drift.recent.keys,
      },
    },
  ]);
});

test('a hint that could not be put away stays', async () => {
  const background = showHints({ drifts: [drift] });
  background.answer('dismissHint', { ok: false, error: { kind: 'no-space' } });
  await press('Put away');
  await seeText('The disk is full', 'More formal lately');
});

test('hints that are off say for whom', async () => {
  showHints({ hintsOn: false });
  await seeText('hints are off for Harbour Castings (sample)');
});

test('our own message is not said to be unreadable', async () => {
  showHints({ isOurs: true, reading: null });
  await seeText('Your own messages are never judged.');
  expect(pageText()).not.toContain('too short');
});

const marked = [
  { start: 32, end: 44, kind: 'divergence', ref: 'term:shipped' },
  { start: 48, end: 54, kind: 'agreed', ref: 'term:monday' },
  { start: 45, end: 47, kind: 'divergence', ref: 'term:shipped' },
] as const;

test('the terms marked in a message are a list, each once, even where nothing is judged', async () => {
  showHints({ hintsOn: false, reading: null, terms: [...marked] });
  await seeText('2 terms marked', 'We will ship', 'Meanings differ', 'Agreed');
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.querySelectorAll('li button')).toHaveLength(2);
});

test('below a drift the list of terms is folded', async () => {
  showHints({ drifts: [drift], terms: [...marked] });
  await seeText('2 terms marked');
  expect(document.querySelector('details')?.open).toBe(false);
});

test('a marked term opens its card, and there is a way back', async () => {
  const background = showHints({ terms: [...marked] });
  background.answer('term', { ok: true, value: buildTermForCard({ supplier: buildSupplier() }) });
  await press('We will shipMeanings differ');
  await seeText('We mean', 'received at our warehouse');
  expect(background.asked('term')).toMatchObject([{ termId: 'shipped', thread: { threadKey: 't1' } }]);
  await press('Back');
  await seeText('How this message reads');
});

test('a message that cannot be judged is not judged', async () => {
  showHints({ reading: null });
  await seeText('Not judged');
});

test('a note on the message carries its key and its supplier', async () => {
  const background = showHints();
  background.answer('addNote', { ok: false, error: { kind: 'failed' } });
  await seeText('Much more formal');
  await press('Log a note');
  await type('Note', 'Call Marta.');
  await press('Save note');
  await eventually(() =>
    expect(background.asked('addNote')).toMatchObject([
      {
        address: message.sender.address,
        note: { text: 'Call Marta.', messageKey: 'm1', supplierId: 'harbour', quote: null },
      },
    ]),
  );
});
