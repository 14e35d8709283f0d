// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import type { DraftKind } from '../../../lib/domain/draft/draft-kind.ts';
import type { FormalityShift } from '../../../lib/domain/draft/formality-shift.ts';
import type { AdviceContext } from '../../../lib/messaging/card-answers.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { fakeBackground } from './fake-ask.ts';
import { eventually, freshDatabase, pageText, press, seeText, show } from './show.tsx';

const context: AdviceContext = {
  supplierName: 'Harbour Castings',
  theirZone: null,
  firstStep: null,
  usual: { salutation: { rung: 1, hits: 9, of: 11 }, signOff: null },
  shift: null,
};

type Wording = { readonly check: DraftKind; readonly rule: string; readonly found: string };
const numericDate: Wording = { check: 'numeric-date', rule: 'numeric-date', found: '03/04/2026' };

const tone = { check: 'more-formal', rule: 'more-formal', found: 'kindly' } as const;
const formalText = 'We hereby ask you to kindly confirm the quantities, and kindly reply.';
const shift: FormalityShift = {
  n: 7,
  toThem: true,
  markers: [
    {
      start: 21,
      end: 27,
      score: 'formalityLengthFree',
      reason: 'formalityLengthFree.courtesy-formal',
      weight: 0.5,
    },
    {
      start: 3,
      end: 9,
      score: 'formalityLengthFree',
      reason: 'formalityLengthFree.formal-connective',
      weight: 0.3,
    },
  ],
};

function showAdvice(
  wording: Wording & { readonly ownText?: string } = numericDate,
  given: Partial<AdviceContext> = {},
  threadKey: string | null = 't1',
) {
  const draft = { thread: buildThread({ threadKey }), recipients: [] };
  const background = fakeBackground({
    cardSubject: { kind: 'advice', ...wording, draft },
    advice: { ...context, ...given },
    insertText: null,
    muteAdvice: null,
    switchAdvice: null,
  });
  show(<CardApp ask={background.ask} />, freshDatabase());
  return { background, draft };
}

test('the card quotes the words, says why, and offers every reading', async () => {
  showAdvice();
  await seeText('You wrote “03/04/2026”, to Harbour Castings.', 'Some readers put the day first');
  await seeText('3 April 2026', 'day first', '4 March 2026', 'month first');
});

test('a press inserts the reading it names, and only that', async () => {
  const { background } = showAdvice();
  await press('Insert “4 March 2026” at the cursor');
  await seeText('It is in your draft.');
  expect(background.asked('insertText')).toEqual([{ text: '4 March 2026' }]);
});

test('escalation wording shows whom the charter names first, with a copy of the contact', async () => {
  showAdvice(
    { check: 'escalation', rule: 'escalate', found: 'will escalate' },
    { firstStep: { title: 'Call the planner', name: 'Omar Diaz', contact: 'omar@harbour.example.com' } },
  );
  await seeText('The charter’s first step', 'Call the planner, Omar Diaz');
  expect(document.querySelector('[aria-label="Copy omar@harbour.example.com"]')).not.toBeNull();
});

test('a greeting that is not our habit is held against it, with its count, another reason and the usual words', async () => {
  const { background } = showAdvice({ check: 'formality', rule: 'greeting-up', found: 'Dear Ms Wen' });
  await seeText(
    'more formal than you usually are',
    '“Hi …” or the like: in 9 of your last 11 messages',
    'a serious matter',
  );
  await press('Insert “Hi” at the cursor');
  await seeText('It is in your draft.');
  expect(background.asked('insertText')).toEqual([{ text: 'Hi' }]);
});

test('a draft more formal than usual shows against how many messages, in which words and which way, and what else it can be', async () => {
  const { background, draft } = showAdvice({ ...tone, ownText: formalText }, { shift });
  await seeText(
    'More formal than you usually write',
    'You wrote “kindly”, to Harbour Castings.',
    'Compared with your last 7 messages to the people it goes to',
    'That is few: it may be chance.',
    'a serious matter',
  );
  const words = [...document.querySelectorAll('q')].map((quote) => quote.textContent);
  expect(words).toEqual(['kindly', 'hereby']);
  expect(pageText()).toContain('↑ more formal');
  expect(background.asked('advice')).toEqual([{ draft, ownText: formalText }]);
});

test('a draft more formal than usual comes with other words and the usual greeting, and with no rewriting', async () => {
  const { background } = showAdvice({ ...tone, ownText: formalText }, { shift });
  await seeText('please', 'in plain words', 'You usually begin with “Hi …”');
  expect(pageText()).not.toContain('You usually close');
  await press('Insert “please” at the cursor');
  await seeText('It is in your draft.');
  expect(background.asked('insertText')).toEqual([{ text: 'please' }]);
});

test('twenty earlier messages to the company are not called few', async () => {
  showAdvice({ ...tone, ownText: formalText }, { shift: { ...shift, n: 20, toThem: false } });
  await seeText('Compared with your last 20 messages to this supplier');
  expect(pageText()).not.toContain('That is few');
});

test('a tone that nothing is known of any more says so', async () => {
  showAdvice({ ...tone, ownText: formalText });
  await seeText('There is no steady habit to compare with any more.');
});

test('the tone is put away in this thread like any other kind', async () => {
  const { background, draft } = showAdvice({ ...tone, ownText: formalText }, { shift });
  await press('Not in this thread');
  await seeText('Put away in this thread.');
  expect(background.asked('muteAdvice')).toMatchObject([{ kind: 'more-formal', draft }]);
});

test('the tone has a switch of its own', async () => {
  const { background } = showAdvice({ ...tone, ownText: formalText }, { shift });
  await press('Switch off this check everywhere: More formal than you usually write');
  await seeText('Switch on again');
  expect(background.asked('switchAdvice')).toMatchObject([{ kind: 'more-formal', on: false }]);
});

test.each<[Wording, string]>([
  [{ check: 'blame', rule: 'you-failed', found: 'you failed to' }, 'we have not yet received'],
  [
    { check: 'escalation', rule: 'escalate', found: 'will escalate' },
    'What do you need from us to solve this?',
  ],
  [{ check: 'missing-reason', rule: 'missing-reason', found: 'by Friday' }, 'so that we can '],
])('%o comes with other words to insert, and nothing happens before a press', async (wording, text) => {
  const { background } = showAdvice(wording);
  await seeText(text);
  expect(background.asked('insertText')).toEqual([]);
  await press(`Insert “${text}” at the cursor`);
  await seeText('It is in your draft.');
  expect(background.asked('insertText')).toEqual([{ text }]);
});

test('the kind is put away in this thread', async () => {
  const { background, draft } = showAdvice();
  await press('Not in this thread');
  await seeText('Put away in this thread.');
  expect(background.asked('muteAdvice')).toMatchObject([{ kind: 'numeric-date', draft }]);
});

test('a new mail has no thread yet: there it is put away for the supplier', async () => {
  showAdvice(numericDate, {}, null);
  await press('Not with this supplier');
  await seeText('Put away in drafts to this supplier.');
});

test('the kind is switched off everywhere and on again', async () => {
  const { background } = showAdvice();
  await press('Switch off this check everywhere: 03/04/2026');
  await press('Switch on again');
  await seeText('Switched on again.');
  expect(background.asked('switchAdvice')).toMatchObject([{ on: false }, { on: true }]);
});

test('a time is offered on both clocks, with what the other one then shows', async () => {
  showAdvice({ check: 'clock-time', rule: 'clock-time', found: '5 pm' }, { theirZone: 'Pacific/Kiritimati' });
  await seeText('on your clock', '17:00 Kiritimati time (UTC+14), ', 'on theirs');
});

test('words that are off limits are only pointed out', async () => {
  showAdvice({ check: 'off-limits', rule: 'off-limits', found: 'project Blue' });
  await seeText('Nothing is stopped.');
  expect(pageText()).not.toContain('Insert');
});

test('a press that comes to nothing says why', async () => {
  const { background } = showAdvice();
  background.answer('muteAdvice', { ok: false, error: { kind: 'not-followed' } });
  await press('Not in this thread');
  await eventually(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
});
