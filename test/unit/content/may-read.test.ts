// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addressesIn, mayReadSomething } from '../../../lib/content/may-read.ts';
import {
  ANA,
  bodyOf,
  buildAsk,
  buildClock,
  buildDraft,
  buildMessage,
  buildPage,
  buildThread,
  buildView,
  LI,
  STRANGER,
} from './fake-page.ts';

const { senders } = buildPage(buildClock(), buildAsk({}).ask);
const body = bodyOf('The pallets were shipped.');
const by = (address: typeof LI | null) => buildMessage({ body, sender: { name: null, address } });
const to = (address: typeof LI) => buildDraft(body, { recipients: [{ name: null, address }] });

const unaddressed = buildDraft(body, { recipients: [{ name: 'Li Wen', address: null }] });
/** A page whose thread of somebody followed is collapsed, so that only the draft could be read. */
const inThread = (draft: ReturnType<typeof buildDraft>) => {
  const thread = buildThread([{ ...by(LI), state: 'collapsed' }]);
  return buildView({ thread, drafts: [{ ...draft, kind: 'reply', threadKey: thread.threadKey }] });
};

test.each([
  ['nothing', buildView(), false],
  ['a message of somebody followed', buildView({ thread: buildThread([by(LI)]) }), true],
  [
    'a collapsed message of somebody followed',
    buildView({ thread: buildThread([{ ...by(LI), state: 'collapsed' }]) }),
    false,
  ],
  [
    'our own message while that of somebody followed is collapsed',
    buildView({ thread: buildThread([{ ...by(LI), state: 'collapsed' }, by(ANA)]) }),
    true,
  ],
  ['messages of strangers and ours', buildView({ thread: buildThread([by(STRANGER), by(ANA)]) }), false],
  ['a message of nobody knows whom', buildView({ thread: buildThread([by(null)]) }), false],
  ['a draft to somebody followed', buildView({ drafts: [to(LI)] }), true],
  ['a draft to a stranger', buildView({ drafts: [to(STRANGER)] }), false],
  ['a draft to a stranger in a thread of somebody followed', inThread(to(STRANGER)), false],
  ['a draft in a thread of somebody followed that shows no address', inThread(unaddressed), true],
])('on a page with %s there is something to read or not', (_what, view, expected) => {
  expect(mayReadSomething(senders, view)).toBe(expected);
});

test('writers and recipients of drafts are asked about', () => {
  const view = buildView({ thread: buildThread([by(LI), by(null)]), drafts: [to(STRANGER)] });
  expect(addressesIn(view)).toEqual([LI, null, STRANGER]);
});
