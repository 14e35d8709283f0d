// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createDraftSession } from '../../../lib/content/draft-session.ts';
import type { Span } from '../../../lib/domain/message/span.ts';
import {
  bodyOf,
  buildAsk,
  buildClock,
  buildDraft,
  buildMessage,
  buildPage,
  buildThread,
  buildView,
  STRANGER,
  untouched,
} from './fake-page.ts';

const discouraged: Span = { start: 5, end: 12, kind: 'discouraged', ref: 'term:on-time' };

const setUp = () => {
  const clock = buildClock();
  const { ask, made } = buildAsk({ annotateDraft: { spans: [discouraged] } });
  const page = buildPage(clock, ask);
  return { clock, made, page, session: createDraftSession(page) };
};
const quiet = async (clock: ReturnType<typeof buildClock>) => {
  for (let frame = 0; frame < 4; frame += 1) await clock.tick();
};
const type = (editor: HTMLElement, text: string, isComposing = false) => {
  editor.textContent = text;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
};

afterEach(() => document.body.replaceChildren());

test('a draft to a followed sender is read once the keys rest', async () => {
  const { clock, made, page, session } = setUp();
  const editor = bodyOf('ship on time');
  session.update(buildView({ drafts: [buildDraft(editor)] }), untouched);
  await quiet(clock);
  expect(made).toMatchObject([{ call: 'annotateDraft', request: { draft: { ownText: 'ship on time' } } }]);
  expect(page.painted.get(editor)).toEqual([discouraged]);
});

test('each keystroke puts the question off', async () => {
  const { clock, made, session } = setUp();
  const editor = bodyOf('');
  session.update(buildView({ drafts: [buildDraft(editor)] }), untouched);
  await quiet(clock);
  made.length = 0;
  for (const text of ['s', 'sh', 'shi', 'ship']) {
    type(editor, text);
    await clock.tick();
  }
  expect(made).toEqual([]);
  await quiet(clock);
  await quiet(clock);
  expect(made).toHaveLength(1);
});

test('marks move with their text in the frame after a keystroke', async () => {
  const { clock, page, session } = setUp();
  const editor = bodyOf('ship on time');
  session.update(buildView({ drafts: [buildDraft(editor)] }), untouched);
  await quiet(clock);
  type(editor, 'Please ship on time');
  await clock.tick();
  expect(page.painted.get(editor)).toEqual([{ ...discouraged, start: 12, end: 19 }]);
});

test('nothing happens while an input method composes', async () => {
  const { clock, made, page, session } = setUp();
  const editor = bodyOf('ship on time');
  session.update(buildView({ drafts: [buildDraft(editor)] }), untouched);
  await quiet(clock);
  made.length = 0;
  page.painted.clear();
  type(editor, 'ship on time 交', true);
  await quiet(clock);
  expect([made.length, page.painted.size]).toEqual([0, 0]);
  editor.dispatchEvent(new Event('compositionend', { bubbles: true }));
  await quiet(clock);
  expect(made).toHaveLength(1);
});

test('a draft to somebody nobody follows is not read', async () => {
  const { clock, made, session } = setUp();
  const draft = buildDraft(bodyOf('private'), { recipients: [{ name: null, address: STRANGER }] });
  session.update(buildView({ drafts: [draft] }), untouched);
  await quiet(clock);
  expect(made).toEqual([]);
});

test('a reply whose recipients are hidden is read in the thread of a followed sender', async () => {
  const { clock, made, session } = setUp();
  const draft = buildDraft(bodyOf('ship on time'), { recipients: [], kind: 'reply', threadKey: 't1' });
  const thread = buildThread([buildMessage({ body: bodyOf('shipped') })]);
  session.update(buildView({ thread, drafts: [draft] }), untouched);
  await quiet(clock);
  expect(made).toMatchObject([{ request: { draft: { thread: { threadKey: 't1' } } } }]);
});

test('a recipient that is taken out ends the reading', async () => {
  const { clock, page, session } = setUp();
  const editor = bodyOf('ship on time');
  session.update(buildView({ drafts: [buildDraft(editor)] }), untouched);
  await quiet(clock);
  session.update(buildView({ drafts: [buildDraft(editor, { recipients: [] })] }), untouched);
  expect([page.painted.size, page.units.size]).toEqual([0, 0]);
  type(editor, 'still typing');
  await quiet(clock);
  expect(page.painted.size).toBe(0);
});
