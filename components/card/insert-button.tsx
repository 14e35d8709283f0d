import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button, type ButtonProps } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { useAsk } from './ask.ts';

export type InsertButtonProps = Pick<ButtonProps, 'look'> & {
  readonly text: string;
  readonly label: string;
  /** What it inserts, for a screen reader, when the label does not say it. */
  readonly name?: string;
  /** Where the text goes; shown until it is there. */
  readonly explanation?: string;
  /** Called once the text is in the draft. */
  readonly onInserted?: () => void;
};
type InsertState =
  | { readonly kind: 'ready' | 'asked' | 'inserted' }
  | { readonly kind: 'failed'; readonly error: CallError };

/** A press that says it puts text into the draft, and what came of it. */
export function InsertButton({
  text,
  label,
  name,
  explanation = '',
  look = 'secondary',
  onInserted,
}: InsertButtonProps) {
  const ask = useAsk();
  const [state, setState] = useState<InsertState>({ kind: 'ready' });
  const insert = async () => {
    setState({ kind: 'asked' });
    const result = await ask('insertText', { text });
    setState(result.ok ? { kind: 'inserted' } : { kind: 'failed', error: result.error });
    if (result.ok) onInserted?.();
  };
  const said = state.kind === 'inserted' ? t('adviceInserted') : explanation;
  return (
    <>
      <Button
        look={look}
        size="sm"
        aria-label={name}
        disabled={state.kind === 'asked' || text.trim() === ''}
        onClick={insert}
      >
        {label}
      </Button>
      {state.kind === 'failed' ? (
        <CallErrorNote error={state.error} />
      ) : (
        <output className={said === '' ? 'sr-only' : 'text-xs text-muted'}>{said}</output>
      )}
    </>
  );
}
