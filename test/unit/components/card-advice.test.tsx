// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import type { DraftKind } from '../../../lib/domain/draft/draft-kind.ts';
import type { AdviceContext } from '../../../lib/messaging/card-answers.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { fakeBackground } from './fake-ask.ts';
import { eventually, freshDatabase, pageText, press, seeText, show } from './show.tsx';

const context: AdviceContext = {
  supplierName: 'Harbour Castings',
  theirZone: null,
  firstStep: null,
  usual: { salutation: { rung: 1, hits: 9, of: 11 }, signOff: null },
};

type Wording = { readonly check: DraftKind; readonly rule: string; readonly found: string };
const numericDate: Wording = { check: 'numeric-date', rule: 'numeric-date', found: '03/04/2026' };

function showAdvice(
  wording = numericDate,
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
