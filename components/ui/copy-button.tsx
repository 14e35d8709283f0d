import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type State = 'ready' | 'copied' | 'refused';

export type CopyButtonProps = {
  readonly text: string;
  /** Says to a screen reader what is copied. */
  readonly label: string;
  /** Called once the text is in the clipboard. */
  readonly onCopied?: () => void;
};

/** Copies `text`. */
export function CopyButton({ text, label, onCopied }: CopyButtonProps) {
  const [state, setState] = useState<State>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setState('copied');
        onCopied?.();
      },
      () => setState('refused'),
    );
  const shown = { ready: t('uiCopy'), copied: t('uiCopied'), refused: t('uiCopyRefused') }[state];
  return (
    <>
      <Button
        look="quiet"
        size="sm"
        aria-label={label}
        title={label}
        onClick={copy}
        onBlur={() => setState('ready')}
      >
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        <span className="sr-only">{shown}</span>
      </Button>
      <output className="sr-only">{state === 'ready' ? '' : shown}</output>
    </>
  );
}
