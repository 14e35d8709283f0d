import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '../../../lib/messaging/client.ts';
import { buildRequests } from './build-requests.ts';

const REPLY = { ok: true, value: { followed: [], ours: [] } };
type Runtime = { id: string | undefined; lastError?: { message: string } | undefined; sendMessage: unknown };
// The fake's runtime, of which a test takes parts away as a browser does.
const runtime = fakeBrowser.runtime as unknown as Runtime;

beforeEach(() => {
  runtime.id = 'ours';
});

/** A background that goes through these outcomes, one for each message, and notes what it was sent. */
function background(...outcomes: readonly ('answers' | 'dies' | 'orphans')[]): unknown[] {
  const sent: unknown[] = [];
  runtime.sendMessage = (message: { data: unknown }, respond: (answer?: unknown) => void) => {
    const outcome = outcomes[sent.length];
    sent.push(message.data);
    if (outcome === 'orphans') throw new Error('Extension context invalidated.');
    runtime.lastError = outcome === 'dies' ? { message: 'The message channel closed.' } : undefined;
    respond(outcome === 'answers' ? { res: REPLY } : undefined);
    runtime.lastError = undefined;
  };
  return sent;
}

test('the answer of the background is handed on', async () => {
  background('answers');
  expect(await ask('senders', { addresses: [] })).toEqual(REPLY);
});

test('when the background dies the same request goes out once more', async () => {
  const sent = background('dies', 'answers');
  const request = buildRequests().addNote;
  expect(await ask('addNote', request)).toEqual(REPLY);
  expect(sent).toEqual([
    { call: 'addNote', request },
    { call: 'addNote', request },
  ]);
});

test('an insertion is not repeated: the text could be in the draft already', async () => {
  const sent = background('dies', 'answers');
  expect(await ask('insertText', { text: 'x' })).toEqual({ ok: false, error: { kind: 'failed' } });
  expect(sent).toHaveLength(1);
});

test('when nobody answers twice the call has failed', async () => {
  const sent = background('dies', 'dies');
  expect(await ask('senders', { addresses: [] })).toEqual({ ok: false, error: { kind: 'failed' } });
  expect(sent).toHaveLength(2);
});

test('a script that outlived its extension is told so, and does not try again', async () => {
  const sent = background('orphans');
  expect(await ask('senders', { addresses: [] })).toEqual({ ok: false, error: { kind: 'orphaned' } });
  expect(sent).toHaveLength(1);
});

test('without an extension id nothing is sent', async () => {
  const sent = background('answers');
  runtime.id = undefined;
  expect(await ask('senders', { addresses: [] })).toEqual({ ok: false, error: { kind: 'orphaned' } });
  expect(sent).toEqual([]);
});
