import { useState } from 'react';
import type { MutePlace } from '../../lib/domain/glossary/term-mute.ts';
import type { TermId } from '../../lib/domain/ids.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { ThreadRef } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

export type MuteChoiceProps = {
  readonly termId: TermId;
  readonly thread: ThreadRef | null;
  /** Who wrote the message; null in a draft. */
  readonly address: Address | null;
};

/** Stops marking a term in this thread, with this person or everywhere; can be taken back at once, and on the term's page. */
export function MuteChoice({ termId, thread, address }: MuteChoiceProps) {
  const ask = useAsk();
  const [muted, setMuted] = useState<MutePlace | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const set = async (place: MutePlace, isMuted: boolean) => {
    const result = await ask('setTermMute', { opId: newOpId(), termId, place, muted: isMuted });
    setError(result.ok ? null : result.error);
    if (result.ok) setMuted(isMuted ? place : null);
  };
  const choices: readonly MutePlace[] = [
    ...(thread === null ? [] : [{ kind: 'thread', thread } as const]),
    ...(address === null ? [] : [{ kind: 'person', address } as const]),
    { kind: 'everywhere' },
  ];
  if (muted !== null) {
    return (
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <output className="text-muted">{doneText(muted)}</output>
        <Button look="quiet" size="sm" onClick={() => set(muted, false)}>
          {t('uiUndo')}
        </Button>
        {error !== null && <CallErrorNote error={error} />}
      </div>
    );
  }
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('muteOpen')}</summary>
      <div className="mt-1 flex flex-wrap gap-2">
        {choices.map((place) => (
          <Button key={place.kind} size="sm" onClick={() => set(place, true)}>
            {choiceText(place)}
          </Button>
        ))}
      </div>
      {error !== null && <CallErrorNote error={error} />}
    </details>
  );
}

function choiceText(place: MutePlace): string {
  if (place.kind === 'thread') return t('muteThread');
  return place.kind === 'person' ? t('mutePerson', place.address) : t('muteEverywhere');
}

function doneText(place: MutePlace): string {
  if (place.kind === 'thread') return t('mutedThread');
  return place.kind === 'person' ? t('mutedPerson', place.address) : t('mutedEverywhere');
}
