import { useMemo, useState } from 'react';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError, UnsignedCharter } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAnswer, useAsk } from './ask.ts';

/** While the charter is not confirmed: records that this message of theirs confirms it. */
export function MessageSignOff({ message }: { readonly message: MessageOnPage }) {
  const request = useMemo(() => ({ message }), [message]);
  const [answer] = useAnswer('unsignedCharter', request);
  if (answer.kind !== 'loaded' || answer.value === null) return null;
  return (
    <details className="border-t border-line pt-3 text-sm">
      <summary className="text-muted">{t('signOffOpen', answer.value.version)}</summary>
      <SignOffPress message={message} charter={answer.value} />
    </details>
  );
}

type SignOffPressProps = { readonly message: MessageOnPage; readonly charter: UnsignedCharter };
type PressState =
  | { readonly kind: 'ready' | 'asked' | 'recorded' }
  | { readonly kind: 'failed'; readonly error: CallError };

function SignOffPress({ message, charter: { charterId, version, adapted } }: SignOffPressProps) {
  const ask = useAsk();
  const [opId] = useState(newOpId);
  const [state, setState] = useState<PressState>({ kind: 'ready' });
  const { sender, thread, sentAtMs } = message;
  const who = sender.name ?? sender.address ?? t('hintsSomebody');
  const record = async () => {
    setState({ kind: 'asked' });
    const result = await ask('signCharter', { opId, charterId, version, sender, thread, sentAtMs });
    setState(result.ok ? { kind: 'recorded' } : { kind: 'failed', error: result.error });
  };
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <p className="text-muted">{t(adapted ? 'signOffFromMessage' : 'presetHelp')}</p>
      {state.kind === 'recorded' ? (
        <output>{t('signOffRecorded', version, who)}</output>
      ) : (
        <Button size="sm" disabled={!adapted || state.kind === 'asked'} onClick={record}>
          {t('signOffRecord', who)}
        </Button>
      )}
      {state.kind === 'failed' && <CallErrorNote error={state.error} />}
    </div>
  );
}
