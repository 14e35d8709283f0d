import { useState } from 'react';
import { evidenceFor } from '../../lib/domain/hints/evidence.ts';
import { quotesOf } from '../../lib/domain/hints/group-markers.ts';
import type { Drift } from '../../lib/domain/hints/reading.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import type { MessageHints } from '../../lib/messaging/card-answers.ts';
import type { DismissReason } from '../hints/dismiss-form.tsx';
import { DriftHint, restsOn } from '../hints/drift-hint.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

export type MessageDriftsProps = {
  readonly message: MessageOnPage;
  readonly hints: MessageHints;
  readonly who: string;
};

/** The sustained changes of a message's sender, each with its words in this message and a way to put it away. */
export function MessageDrifts({ message, hints, who }: MessageDriftsProps) {
  const ask = useAsk();
  const [away, setAway] = useState<readonly Drift[]>([]);
  const { address } = message.sender;
  if (address === null) return null;
  const dismiss = (drift: Drift) => async (reason: DismissReason) => {
    const result = await ask('dismissHint', {
      opId: newOpId(),
      dismissal: { address, ...restsOn(drift), ...reason },
    });
    if (result.ok) setAway((put) => [...put, drift]);
    return result;
  };
  return (
    <>
      {hints.drifts
        .filter((drift) => !away.includes(drift))
        .map((drift) => (
          <DriftHint
            key={drift.kind}
            drift={drift}
            who={who}
            words={wordsBehind(drift, hints, message.ownText)}
            dismiss={dismiss(drift)}
          />
        ))}
      <output className={away.length === 0 ? 'sr-only' : 'text-sm text-muted'}>
        {away.length > 0 ? t('dismissed') : ''}
      </output>
    </>
  );
}

/** The words of this message that a drift rests on, strongest first; null when it rests on others. */
function wordsBehind(drift: Drift, { reading, markers }: MessageHints, ownText: string): string[] | null {
  if (reading === null || !drift.recent.keys.includes(reading.key)) return null;
  return quotesOf(evidenceFor(drift, markers, ownText.length), ownText);
}
