import * as z from 'zod/mini';
import { err, type Result } from '../domain/result.ts';
import {
  type Call,
  type CallError,
  type CallMessage,
  policy,
  type Replies,
  type RequestOf,
  requests,
  type SenderClass,
} from './protocol.ts';
import { type MessageSender, type OwnExtension, senderClass } from './sender-class.ts';
import type { Answer } from './transport.ts';

/** Who is calling, as far as a handler may know. */
export type Caller = {
  readonly class: SenderClass;
  readonly tabId: number | null;
  readonly frameId: number | null;
};

/** Carries out one call. Expected failures are values; what it throws becomes `failed`. */
export type Handler<C extends Call> = (
  request: RequestOf<C>,
  caller: Caller,
) => Promise<Result<Replies[C], CallError>>;

/** A handler for every call of the protocol. */
export type Handlers = { readonly [C in Call]: Handler<C> };

/** What the guard rests on. */
export type GuardOptions = {
  readonly handlers: Handlers;
  readonly own: OwnExtension;
  /** Origins on which the user added Parlance, as the browser has granted them now. */
  readonly addedHosts: () => readonly string[] | Promise<readonly string[]>;
  /** Carries out a change once per key; a retry gets the first reply. */
  readonly once: (key: string, body: () => Promise<Answer>) => Promise<Answer>;
  /** Told after a change was carried out and stored. */
  readonly done: (call: Call) => void;
  /** The answer for something that was thrown. Nothing of it may travel. */
  readonly failure: (error: unknown) => CallError;
  /** Told about each refused call, for counting. */
  readonly refused: (error: CallError) => void;
};

type Door = {
  readonly call: Call;
  readonly allowed: readonly SenderClass[];
  readonly schema: z.ZodMiniType;
  readonly handler: (request: unknown, caller: Caller) => Promise<Answer>;
};

/**
 * The one door of the background: sender class, policy, request, once per op-id, then the handler.
 * Answers everything with a `Result` and never throws. A stranger learns nothing but the refusal.
 */
export function guard(options: GuardOptions): (message: unknown, sender: MessageSender) => Promise<Answer> {
  const doors = doorsOf(options.handlers);
  return async (message, sender) => {
    const answer = await pass(message, sender, doors, options);
    if (!answer.ok && refusals.has(answer.error.kind)) options.refused(answer.error);
    return answer;
  };
}

const refusals: ReadonlySet<CallError['kind']> = new Set(['not-allowed', 'unknown-call', 'malformed']);

async function pass(
  message: unknown,
  sender: MessageSender,
  doors: Readonly<Record<string, Door>>,
  options: GuardOptions,
): Promise<Answer> {
  const added = options.addedHosts();
  // Nothing is awaited that need not be: the side panel opens on the very turn of the press only.
  const kind =
    senderClass(sender, options.own, []) ??
    senderClass(sender, options.own, added instanceof Promise ? await added : added);
  if (kind === null) return err({ kind: 'not-allowed' });
  if (!isCallMessage(message)) return err({ kind: 'malformed' });
  const door = doors[message.call];
  if (door === undefined) return err({ kind: 'unknown-call' });
  if (!door.allowed.includes(kind)) return err({ kind: 'not-allowed' });
  const request = z.safeParse(door.schema, message.request);
  if (!request.success) return err({ kind: 'malformed' });
  const caller = { class: kind, tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null };
  const run = () => door.handler(request.data, caller);
  try {
    return await carryOut(door.call, opIdOf(request.data), run, options);
  } catch (error) {
    return err(options.failure(error));
  }
}

/** A request with an op-id is a change: once, and told when it is stored. */
async function carryOut(
  call: Call,
  opId: string | null,
  run: () => Promise<Answer>,
  { once, done }: GuardOptions,
): Promise<Answer> {
  if (opId === null) return run();
  const answer = await once(`${call}:${opId}`, run);
  if (answer.ok) done(call);
  return answer;
}

/** Own properties only: `toString` and its kin are unknown calls. */
function doorsOf(handlers: Handlers): Readonly<Record<string, Door>> {
  const doors: Record<string, Door> = Object.create(null);
  for (const call of Object.keys(requests) as Call[]) {
    // The schema and the handler are those of the same call, so what was parsed is what the handler takes.
    const handler = handlers[call] as Door['handler'];
    doors[call] = { call, allowed: policy[call], schema: requests[call], handler };
  }
  return doors;
}

const isCallMessage = (message: unknown): message is CallMessage =>
  typeof message === 'object' &&
  message !== null &&
  'call' in message &&
  typeof message.call === 'string' &&
  'request' in message;

const opIdOf = (request: unknown): string | null =>
  typeof request === 'object' && request !== null && 'opId' in request && typeof request.opId === 'string'
    ? request.opId
    : null;
