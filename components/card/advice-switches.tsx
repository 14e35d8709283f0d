import { useState } from 'react';
import type { DraftKind } from '../../lib/domain/draft/draft-kind.ts';
import type { DraftRef } from '../../lib/domain/message/message.ts';
import type { Result } from '../../lib/domain/result.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { kindTitle } from '../drafts/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

type Done =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly said: MessageKey; readonly isOff: boolean }
  | { readonly kind: 'failed'; readonly error: CallError };

export type AdviceSwitchesProps = { readonly kind: DraftKind; readonly draft: DraftRef };

/** Puts this kind of advice away here, or switches it off everywhere; the second can be taken back at once. */
export function AdviceSwitches({ kind, draft }: AdviceSwitchesProps) {
  const ask = useAsk();
  const [done, setDone] = useState<Done>({ kind: 'nothing' });
  const hasThread = draft.thread !== null && draft.thread.threadKey !== null;
  const say = (result: Result<null, CallError>, said: MessageKey, isOff: boolean) =>
    setDone(result.ok ? { kind: 'done', said, isOff } : { kind: 'failed', error: result.error });
  const mute = async () =>
    say(
      await ask('muteAdvice', { opId: newOpId(), kind, draft }),
      hasThread ? 'adviceMutedThread' : 'adviceMutedSupplier',
      false,
    );
  const turn = async (on: boolean) =>
    say(
      await ask('switchAdvice', { opId: newOpId(), kind, on }),
      on ? 'adviceSwitchedOn' : 'adviceSwitchedOff',
      !on,
    );
  return (
    <>
      {done.kind === 'done' ? (
        <output className="text-sm text-muted">{t(done.said)}</output>
      ) : (
        <Button look="quiet" size="sm" onClick={mute}>
          {t(hasThread ? 'adviceMuteThread' : 'adviceMuteSupplier')}
        </Button>
      )}
      {done.kind === 'done' && done.isOff && (
        <Button look="quiet" size="sm" onClick={() => turn(true)}>
          {t('adviceSwitchOn')}
        </Button>
      )}
      {done.kind !== 'done' && (
        <Button
          look="quiet"
          size="sm"
          aria-label={t('adviceSwitchOffNamed', kindTitle(kind))}
          onClick={() => turn(false)}
        >
          {t('adviceSwitchOff')}
        </Button>
      )}
      {done.kind === 'failed' && <CallErrorNote error={done.error} />}
    </>
  );
}
