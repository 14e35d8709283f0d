import type { Ask } from '../../../components/card/ask.ts';
import type { Result } from '../../../lib/domain/result.ts';
import type { Call, CallError, Replies, RequestOf } from '../../../lib/messaging/protocol.ts';

/** A background that gives the same answers every time and remembers what it was asked. */
export type FakeBackground = {
  readonly ask: Ask;
  /** Requests of one call, in order. */
  readonly asked: (call: Call) => readonly unknown[];
  /** Changes what one call is answered from now on. */
  readonly answer: <C extends Call>(call: C, answer: Result<Replies[C], CallError>) => void;
};

/** Starts with these answers and texts that are being typed, by name; a call without an answer is refused as `gone`. */
export function fakeBackground(
  replies: { readonly [C in Call]?: Replies[C] },
  texts = new Map<string, string>(),
): FakeBackground {
  const answers = new Map<Call, Result<unknown, CallError>>(
    // `replies` is typed by call, which `Object.entries` forgets.
    Object.entries(replies).map(([call, value]) => [call as Call, { ok: true, value }]),
  );
  const calls: { readonly call: Call; readonly request: unknown }[] = [];
  return {
    // The answers were given by call, so each has its call's type.
    ask: ((call: Call, request: unknown) => {
      calls.push({ call, request });
      // The request was given by call, too.
      if (call === 'keptText' || call === 'keepText')
        return Promise.resolve(keep(texts, call, request as Kept));
      return Promise.resolve(answers.get(call) ?? { ok: false, error: { kind: 'gone' } });
    }) as Ask,
    asked: (wanted) => calls.filter(({ call }) => call === wanted).map(({ request }) => request),
    answer: (call, answer) => answers.set(call, answer),
  };
}

type Kept = RequestOf<'keptText'> & Partial<RequestOf<'keepText'>>;

function keep(texts: Map<string, string>, call: 'keptText' | 'keepText', { name, text = '' }: Kept) {
  if (call === 'keepText') texts.set(name, text);
  return { ok: true, value: call === 'keptText' ? (texts.get(name) ?? '') : null };
}
