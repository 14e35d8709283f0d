// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createReadingSession } from '../../../lib/content/reading-session.ts';
import type { Span } from '../../../lib/domain/message/span.ts';
import {
  ANA,
  bodyOf,
  buildAsk,
  buildClock,
  buildMessage,
  buildPage,
  buildThread,
  buildView,
  holdBack,
  STRANGER,
  untouched,
} from './fake-page.ts';

const term: Span = { start: 0, end: 7, kind: 'divergence', ref: 'term:shipped' };
const evidence: Span = { start: 8, end: 13, kind: 'evidence', ref: 'hint:formality' };
const known = { annotate: { spans: [term] }, judge: { spans: [evidence], markers: 1 } };

const setUp = (answers: Parameters<typeof buildAsk>[0] = known) => {
  const clock = buildClock();
  const { ask, made } = buildAsk(answers);
  const page = buildPage(clock, ask);
  return { clock, made, page, session: createReadingSession(page) };
};

afterEach(() => document.body.replaceChildren());

test('a message of a followed sender is read and its terms are drawn at the look after the answer', async () => {
  const { clock, page, session, made } = setUp();
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  expect(made).toEqual([]);
  await clock.tick();
  expect(made[0]).toMatchObject({ call: 'annotate', request: { message: { ownText: 'shipped today' } } });
  expect(page.painted.get(body)).toBeUndefined();
  session.update(view, untouched);
  expect(page.painted.get(body)).toEqual([term, evidence]);
  expect(page.counts.get(body)).toBe(2);
});

test('terms are drawn without waiting for the judgement', async () => {
  const { clock, page, session } = setUp({ annotate: { spans: [term] } });
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, untouched);
  expect(page.painted.get(body)).toEqual([term]);
});

test('the text of a stranger is never read, also beside a followed sender', async () => {
  const { clock, page, session, made } = setUp();
  const theirs = bodyOf('shipped today');
  const stranger = bodyOf('private');
  const view = buildView({
    thread: buildThread([
      buildMessage({ body: theirs }),
      buildMessage({ body: stranger, messageKey: 'm2', sender: { name: 'X', address: STRANGER } }),
    ]),
  });
  session.update(view, untouched);
  await clock.tick();
  expect(JSON.stringify(made)).not.toContain('private');
  expect(page.units.has(stranger)).toBe(false);
});

test('our own message is read only in a thread with a followed sender', async () => {
  const { clock, session, made } = setUp();
  const ours = buildMessage({
    body: bodyOf('we expected it'),
    messageKey: 'm2',
    sender: { name: 'Ana', address: ANA },
  });
  session.update(buildView({ thread: buildThread([ours]) }), untouched);
  await clock.tick();
  expect(made).toEqual([]);
  session.update(
    buildView({ thread: buildThread([buildMessage({ body: bodyOf('shipped') }), ours]) }),
    untouched,
  );
  await clock.tick();
  expect(JSON.stringify(made)).toContain('we expected it');
});

test('a late answer for a message that gave its element to another one is dropped', async () => {
  const { clock, page, session } = setUp();
  const body = bodyOf('shipped today');
  session.update(buildView({ thread: buildThread([buildMessage({ body })]) }), untouched);
  await clock.tick();
  body.textContent = 'another mail';
  const other = buildMessage({ body, messageKey: 'm2', sender: { name: 'X', address: STRANGER } });
  session.update(
    buildView({ thread: buildThread([other, buildMessage({ body: bodyOf('x') })]) }),
    () => true,
  );
  expect(page.painted.has(body)).toBe(false);
});

test('an answer for a thread that was closed meanwhile leads to nothing more', async () => {
  const clock = buildClock();
  const { ask, made, answer } = holdBack(known);
  const page = buildPage(clock, ask);
  const session = createReadingSession(page);
  session.update(
    buildView({ thread: buildThread([buildMessage({ body: bodyOf('shipped today') })]) }),
    untouched,
  );
  await clock.tick();
  session.update(buildView(), untouched);
  answer();
  await clock.tick();
  expect(made.map(({ call }) => call)).toEqual(['annotate']);
});

test('an answer is not drawn on a body that changed after it was asked for', async () => {
  const clock = buildClock();
  const { ask, answer } = holdBack(known);
  const page = buildPage(clock, ask);
  const session = createReadingSession(page);
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, () => true);
  answer();
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  session.update(view, untouched);
  expect(page.painted.has(body)).toBe(false);
  await clock.tick();
  session.update(view, untouched);
  expect(page.painted.get(body)).toContainEqual(term);
});

test('another mail of the same sender in the same element is read under its own key', async () => {
  const { clock, session, made } = setUp();
  const body = bodyOf('shipped today');
  session.update(buildView({ thread: buildThread([buildMessage({ body })]) }), untouched);
  await clock.tick();
  body.textContent = 'received today';
  const other = buildMessage({ body, messageKey: 'm2' });
  session.update(buildView({ thread: buildThread([other]) }), () => true);
  await clock.tick();
  expect(made.at(-1)).toMatchObject({
    request: { message: { messageKey: 'm2', ownText: 'received today' } },
  });
});

test('a re-render of the same words is drawn again without asking', async () => {
  const { clock, page, session, made } = setUp();
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, untouched);
  const asked = made.length;
  page.painted.clear();
  body.replaceChildren('shipped ', 'today');
  session.update(view, (element) => element === body);
  expect(page.painted.has(body)).toBe(false);
  await clock.tick();
  session.update(view, untouched);
  expect(page.painted.get(body)).toEqual([term, evidence]);
  expect(made).toHaveLength(asked);
});

test('a closed thread takes everything away', async () => {
  const { clock, page, session } = setUp();
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, untouched);
  session.update(buildView(), untouched);
  expect([page.painted.size, page.counts.size, page.units.size]).toEqual([0, 0, 0]);
});

test('a page for print is read and nothing is drawn on it', async () => {
  const { clock, page, session, made } = setUp();
  const body = bodyOf('shipped today');
  const view = buildView({ kind: 'print', thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, untouched);
  expect(made.map(({ call }) => call)).toEqual(['annotate', 'judge']);
  expect([page.painted.size, page.counts.size]).toEqual([0, 0]);
});

test('after a refresh every message is asked about again', async () => {
  const { clock, session, made } = setUp();
  const view = buildView({ thread: buildThread([buildMessage({ body: bodyOf('shipped today') })]) });
  session.update(view, untouched);
  await clock.tick();
  session.refresh();
  await clock.tick();
  expect(made.filter(({ call }) => call === 'annotate')).toHaveLength(2);
});

test('a message that is asked about again keeps its marks until there is an answer', async () => {
  const clock = buildClock();
  const [atOnce, late] = [buildAsk(known).ask, holdBack({ annotate: { spans: [] } })];
  let isLate = false;
  const ask: typeof atOnce = (call, request) => (isLate ? late.ask : atOnce)(call, request);
  const page = buildPage(clock, ask);
  const session = createReadingSession(page);
  const body = bodyOf('shipped today');
  const view = buildView({ thread: buildThread([buildMessage({ body })]) });
  session.update(view, untouched);
  await clock.tick();
  session.update(view, untouched);
  isLate = true;
  session.refresh();
  await clock.tick();
  session.update(view, untouched);
  expect(page.painted.get(body)).toEqual([term, evidence]);
  late.answer();
  await clock.tick();
  session.update(view, untouched);
  expect(page.painted.get(body)).toEqual([evidence]);
});
