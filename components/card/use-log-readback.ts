import { useState } from 'react';
import { namedAmounts } from '../../lib/domain/charter/named-amounts.ts';
import type { OpId, TermId } from '../../lib/domain/ids.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Correspondent, ThreadRef } from '../../lib/domain/message/message.ts';
import type { LogReadback } from '../readback/readback-request.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

/** What a readback is about and whom it goes to, as far as the card knows. */
export type ReadbackOn = {
  readonly termIds?: readonly TermId[];
  readonly quote?: string | null | undefined;
  readonly thread: ThreadRef | null;
  readonly messageKey?: string | null | undefined;
  readonly address?: Address | null | undefined;
  readonly recipients?: readonly Correspondent[] | null | undefined;
};

/** Lets the background keep what was asked, the same words once however often they are inserted and copied. */
export function useLogReadback(on: ReadbackOn): LogReadback {
  const ask = useAsk();
  const [opIds] = useState(() => new Map<string, OpId>());
  return (ours) => {
    const opId = opIds.get(ours) ?? newOpId();
    opIds.set(ours, opId);
    return ask('askReadback', {
      opId,
      ours,
      amounts: namedAmounts(ours),
      termIds: [...(on.termIds ?? [])],
      quote: (on.quote ?? '').slice(0, 2_000),
      thread: on.thread,
      messageKey: on.messageKey ?? null,
      address: on.address ?? null,
      recipients: [...(on.recipients ?? [])],
    });
  };
}
