import { useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { InsertButton } from '../card/insert-button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextArea } from '../ui/field.tsx';

/** Keeps that something was asked, in these words. */
export type LogReadback = (ours: string) => Promise<Result<unknown, CallError>>;

export type ReadbackRequestProps = {
  /** The words to begin with. */
  readonly start: string;
  readonly log: LogReadback;
  /** Whether there is a draft to put them into. */
  readonly inDraft?: boolean;
};

type LogState =
  | { readonly kind: 'ready' | 'logged' }
  | { readonly kind: 'failed'; readonly error: CallError };

/** A request to restate something. The user may change the words; inserted or copied, it is kept as open until it is answered. */
export function ReadbackRequest({ start, log, inDraft = false }: ReadbackRequestProps) {
  const [text, setText] = useState(start);
  const [state, setState] = useState<LogState>({ kind: 'ready' });
  const ours = text.trim();
  const keep = () =>
    void log(ours).then((result) =>
      setState(result.ok ? { kind: 'logged' } : { kind: 'failed', error: result.error }),
    );
  return (
    <div className="flex flex-col gap-2 text-sm">
      <TextArea
        label={t('readbackEdit')}
        rows={5}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-2">
        {inDraft && (
          <InsertButton
            text={ours}
            label={t('readbackInsert')}
            explanation={t('adviceInsertsAtCaret')}
            onInserted={keep}
          />
        )}
        <CopyButton text={ours} label={t('readbackCopy')} onCopied={keep} />
      </div>
      <output className={state.kind === 'logged' ? 'text-xs text-muted' : 'sr-only'}>
        {state.kind === 'logged' ? t('readbackLogged') : ''}
      </output>
      {state.kind === 'failed' && <NotLogged error={state.error} />}
    </div>
  );
}

const NotLogged = ({ error }: { readonly error: CallError }) =>
  error.kind === 'not-followed' ? (
    <p role="alert" className="text-xs text-amber-ink">
      {t('readbackNotLogged')}
    </p>
  ) : (
    <CallErrorNote error={error} />
  );
