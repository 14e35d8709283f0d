import { useEffect, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { leadDaysIn } from '../../lib/domain/journal/lead-days.ts';
import type { Observation } from '../../lib/domain/journal/observation.ts';
import type { Proposal } from '../../lib/domain/journal/proposal.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

/** What the user says to a proposal. */
export type AnswerTo = Observation['state'];

/** The proposals of one message and what the user said to them on this card. */
export type Answers = {
  readonly proposals: readonly Proposal[];
  readonly said: (proposal: Proposal) => AnswerTo | null;
  readonly answer: (proposal: Proposal, state: AnswerTo) => Promise<void>;
  readonly error: CallError | null;
};

/** A proposal of the message on the card. */
export type ProposalsOn = {
  readonly proposals: readonly Proposal[];
  readonly message: MessageOnPage;
  readonly supplierId: SupplierId | null;
  readonly side: Observation['side'];
};

/** Keeps the answers to a message's proposals. Y and N answer the first open one, unless the user is typing. */
export function useAnswers(on: ProposalsOn): Answers {
  const ask = useAsk();
  const [said, setSaid] = useState<ReadonlyMap<string, AnswerTo>>(new Map());
  const [error, setError] = useState<CallError | null>(null);
  const { proposals } = on;
  const answer = async (proposal: Proposal, state: AnswerTo) => {
    const observation = observationOf(on, proposal, state);
    if (observation === null) return;
    const { address } = on.message.sender;
    const result = await ask('observe', { opId: newOpId(), observation, address });
    setError(result.ok ? null : result.error);
    if (result.ok) setSaid((before) => new Map(before).set(keyOf(proposal), state));
  };
  const open = proposals.find((proposal) => !said.has(keyOf(proposal)));
  useEffect(() => {
    if (open === undefined) return undefined;
    const left = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const state = stateOfKey(event);
      if (state !== null) void answer(open, state);
    };
    addEventListener('keydown', onKey, { signal: left.signal });
    return () => left.abort();
  });
  return { proposals, said: (proposal) => said.get(keyOf(proposal)) ?? null, answer, error };
}

/** The same proposal is another object each time the message is asked about. */
const keyOf = ({ kind, quote }: Proposal): string => `${kind} ${quote}`;

function stateOfKey({ key, target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): AnswerTo | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (target instanceof Element && target.closest('input, textarea, select') !== null) return null;
  if (key === 'y') return 'confirmed';
  return key === 'n' ? 'refused' : null;
}

/** What is stored; null while nobody knows which supplier it is about. */
function observationOf(
  { message, supplierId, side }: ProposalsOn,
  { kind, quote }: Proposal,
  state: AnswerTo,
) {
  if (supplierId === null) return null;
  const { thread, messageKey, sentAtMs } = message;
  return {
    supplierId,
    side,
    kind,
    state,
    source: { role: 'seen' as const, thread, messageKey, quote: quote.slice(0, 2_000) },
    note: '',
    atMs: sentAtMs ?? Date.now(),
    leadDays: kind === 'heads-up' ? leadDaysIn(quote, sentAtMs, ourZone()) : null,
    outcome: kind === 'dispute' ? ('open' as const) : null,
  };
}

const ourZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
