import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok } from '../../../lib/domain/result.ts';
import { ask } from '../../../lib/messaging/client.ts';
import { answerCalls } from '../../../lib/messaging/transport.ts';

/** The transport listens once for the life of a background; each test says what it answers. */
let answer: (message: unknown) => Promise<ReturnType<typeof ok>> = () => Promise.resolve(ok(null));
answerCalls((message) => answer(message));

beforeEach(() => {
  answer = () => Promise.resolve(ok(null));
});

const raw = (message: unknown) => fakeBrowser.runtime.sendMessage(message);

test('a call reaches the door as it was made, and its answer comes back', async () => {
  const seen: unknown[] = [];
  answer = (message) => {
    seen.push(message);
    return Promise.resolve(ok({ followed: [], ours: [] }));
  };
  expect(await ask('senders', { addresses: [] })).toEqual(ok({ followed: [], ours: [] }));
  expect(seen).toEqual([{ call: 'senders', request: { addresses: [] } }]);
});

test.each(['__proto__', 'toString', 'constructor'])(
  'a message of type %s is refused without a stack',
  async (type) => {
    const reply: unknown = await raw({ id: 1, type, timestamp: 1, data: null });
    expect(reply).toEqual({ res: { ok: false, error: { kind: 'unknown-call' } } });
  },
);
