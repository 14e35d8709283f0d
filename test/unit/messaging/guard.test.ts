import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Result } from '../../../lib/domain/result.ts';
import { ok } from '../../../lib/domain/result.ts';
import { type GuardOptions, guard, type Handlers } from '../../../lib/messaging/guard.ts';
import { type Call, type CallError, policy, requests } from '../../../lib/messaging/protocol.ts';
import { buildMessage, buildRequests, buildSubjects } from './build-requests.ts';
import { forgedSenders, own, senders } from './senders.ts';

const calls = Object.keys(requests) as Call[];

/** A guard whose handlers answer with the name of the call, and what happened to it. */
function buildGuard(given: Partial<GuardOptions> = {}) {
  const ran: string[] = [];
  const refused: CallError[] = [];
  const done: string[] = [];
  const kept = new Map<string, Result<unknown, CallError>>();
  const handlers = Object.fromEntries(
    calls.map((call) => [
      call,
      () => {
        ran.push(call);
        return Promise.resolve(ok(call));
      },
    ]),
  ) as unknown as Handlers; // every call has a handler; what it answers does not matter here
  const answer = guard({
    handlers,
    own,
    addedHosts: () => Promise.resolve(['https://mail.buyer.example.com']),
    once: async (key, body) => {
      const known = kept.get(key) ?? (await body());
      kept.set(key, known);
      return known;
    },
    done: (call) => done.push(call),
    failure: () => ({ kind: 'failed' }),
    refused: (error) => refused.push(error),
    ...given,
  });
  return { answer, ran, refused, done };
}

const notAllowed = { ok: false, error: { kind: 'not-allowed' } };
const classes = [
  ['mail', senders.mail],
  ['card', senders.card],
  ['page', senders.popup],
] as const;

for (const [kind, sender] of classes) {
  test.each(calls)(`${kind} calling %s gets what the policy says`, async (call) => {
    const { answer, ran } = buildGuard();
    const reply = await answer({ call, request: buildRequests()[call] }, sender);
    const allowed = policy[call].includes(kind);
    expect(reply).toEqual(allowed ? { ok: true, value: call } : notAllowed);
    expect(ran).toEqual(allowed ? [call] : []);
  });
}

for (const [name, sender] of Object.entries(forgedSenders)) {
  test.each(calls)(`${name} calling %s is refused and counted`, async (call) => {
    const { answer, ran, refused } = buildGuard();
    expect(await answer({ call, request: buildRequests()[call] }, sender)).toEqual(notAllowed);
    expect(ran).toEqual([]);
    expect(refused).toEqual([{ kind: 'not-allowed' }]);
  });
}

test.each(['exportEverything', 'toString', '__proto__', 'constructor', 'hasOwnProperty', ''])(
  'the call %o is unknown',
  async (call) => {
    const { answer, refused } = buildGuard();
    const reply = await answer({ call, request: {} }, senders.mail);
    expect(reply).toEqual({ ok: false, error: { kind: 'unknown-call' } });
    expect(refused).toHaveLength(1);
  },
);

test.each([undefined, null, 1, 'senders', [], {}, { call: 'senders' }, { call: 7, request: {} }])(
  'the message %o is malformed',
  async (message) => {
    const { answer } = buildGuard();
    expect(await answer(message, senders.mail)).toEqual({ ok: false, error: { kind: 'malformed' } });
  },
);

test('a request with a field too many is malformed, and its handler never runs', async () => {
  const { answer, ran } = buildGuard();
  const request = { ...buildRequests().senders, extra: true };
  const reply = await answer({ call: 'senders', request }, senders.mail);
  expect(reply).toEqual({ ok: false, error: { kind: 'malformed' } });
  expect(ran).toEqual([]);
});

/** Every string and array of a request that is longer than anything we take, one at a time. */
function overlong(value: unknown): unknown[] {
  if (typeof value === 'string') return ['a'.repeat(300_000)];
  if (Array.isArray(value)) {
    const inside = value.flatMap((entry, at) => overlong(entry).map((long) => value.with(at, long)));
    return [Array.from({ length: 2_000 }, () => value[0] ?? 'x'), ...inside];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    overlong(part).map((long) => ({ ...value, [name]: long })),
  );
}

const wholeRequests: readonly (readonly [Call, object])[] = [
  ...Object.entries(buildRequests()).map(([call, request]) => [call as Call, request] as const),
  ...buildSubjects().map((subject) => ['showCard', { subject }] as const),
];

test.each(wholeRequests)('%s takes no text and no list without end', (call, request) => {
  expect(z.safeParse(requests[call], request).success).toBe(true);
  for (const long of overlong(request)) expect(z.safeParse(requests[call], long).success).toBe(false);
});

test('a time that no date can hold is malformed', () => {
  const message = buildMessage({ sentAtMs: 1e300 });
  expect(z.safeParse(requests.judge, { message }).success).toBe(false);
});

test('a stranger with a malformed message learns nothing but the refusal', async () => {
  const { answer } = buildGuard();
  expect(await answer('nonsense', { id: 'another' })).toEqual(notAllowed);
});

test('a change is carried out once for each op-id, and told when it is stored', async () => {
  const { answer, ran, done } = buildGuard();
  const message = { call: 'addNote', request: buildRequests().addNote };
  const first = await answer(message, senders.card);
  expect(await answer(message, senders.card)).toEqual(first);
  expect(ran).toEqual(['addNote']);
  expect(done).toEqual(['addNote', 'addNote']);
});

test('the same op-id of another call is another change', async () => {
  const { answer, ran } = buildGuard();
  await answer({ call: 'addNote', request: buildRequests().addNote }, senders.card);
  await answer({ call: 'dismissHint', request: buildRequests().dismissHint }, senders.card);
  expect(ran).toEqual(['addNote', 'dismissHint']);
});

test('what a handler throws never travels', async () => {
  const broken = () => Promise.reject(new Error('secret at /home/user/file.ts'));
  const { answer } = buildGuard({
    handlers: { senders: broken } as unknown as Handlers, // only this call is made
  });
  const reply = await answer({ call: 'senders', request: buildRequests().senders }, senders.mail);
  expect(reply).toEqual({ ok: false, error: { kind: 'failed' } });
});

test('no payload makes the door throw or lets a request through that does not parse', async () => {
  const known = fc.constantFrom(...calls);
  const anyCall = fc.record({ call: fc.oneof(known, fc.string()), request: fc.anything() });
  const anySender = fc.constantFrom(...classes.map(([, sender]) => sender), ...Object.values(forgedSenders));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyCall, fc.anything()), anySender, async (message, sender) => {
      const { answer, ran } = buildGuard();
      const reply = await answer(message, sender);
      const call = ran[0] as Call | undefined;
      expect(reply.ok).toBe(call !== undefined);
      if (call === undefined) return;
      const { request } = message as { request: unknown };
      expect(requests[call].safeParse(request).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
