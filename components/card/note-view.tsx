import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { saysLate } from '../../lib/domain/journal/says-late.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { ThreadRef } from '../../lib/domain/message/message.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { LateQuestion } from '../readback/late-question.tsx';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { TextArea } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import type { PromiseOn } from './promise-view.tsx';
import { Quote } from './quote.tsx';
import { SidePanelButton } from './side-panel-button.tsx';
import type { CaptureOn } from './use-capture.ts';
import { useKeptText } from './use-kept-text.ts';
import { useLogReadback } from './use-log-readback.ts';

/** What a note is about. The supplier is null when only the background knows it. */
export type NoteOn = {
  readonly quote: string | null;
  readonly thread: ThreadRef;
  readonly messageKey: string | null;
  readonly address: Address | null;
  readonly supplier: Supplier | null;
};

export type NoteViewProps = {
  readonly on: NoteOn;
  /** Adds the quoted words to the glossary instead. */
  readonly onCapture: (on: CaptureOn) => void;
  /** Logs the quoted words as a promise instead. */
  readonly onPromise: (on: PromiseOn) => void;
  readonly onBack?: () => void;
};

/** As many characters of a quote as may be a term. */
const MAX_WORD = 200;

type State =
  | { readonly kind: 'writing' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly error: CallError };

/** A private note on the selection or the thread. What is typed is kept until it is saved. */
export function NoteView({ on, onCapture, onPromise, onBack }: NoteViewProps) {
  const ask = useAsk();
  const kept = useKeptText(`note ${on.thread.threadKey ?? on.thread.url} ${on.quote ?? ''}`);
  const [opId] = useState(newOpId);
  const [state, setState] = useState<State>({ kind: 'writing' });
  const text = kept.text.trim();
  const [asksAboutLate, setAsksAboutLate] = useState(false);
  const logReadback = useLogReadback(on);
  const save = async () => {
    if (text === '' || state.kind === 'saving') return;
    if (saysLate(text)) setAsksAboutLate(true);
    else await store();
  };
  const store = async () => {
    setAsksAboutLate(false);
    setState({ kind: 'saving' });
    const { quote, thread, messageKey, address } = on;
    const note = {
      text,
      quote,
      thread,
      messageKey,
      supplierId: on.supplier?.id ?? null,
      personId: null,
      tags: [],
    };
    const result = await ask('addNote', { opId, note, address });
    if (result.ok) kept.forget();
    setState(result.ok ? { kind: 'saved' } : { kind: 'failed', error: result.error });
  };
  if (state.kind === 'saved') return <SavedNote text={text} onBack={onBack} />;
  return (
    <CardFrame
      label={t('noteTitle')}
      heading={<h1 className="text-lg font-semibold">{t('noteTitle')}</h1>}
      footer={
        <>
          <Button look="primary" size="sm" disabled={text === '' || state.kind === 'saving'} onClick={save}>
            {t('noteSave')}
          </Button>
          {onBack !== undefined && (
            <Button look="quiet" size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          )}
          {on.quote !== null && on.quote.length <= MAX_WORD && (
            <Button look="quiet" size="sm" onClick={() => onCapture(captureOf(on, on.quote ?? ''))}>
              {t('captureTitle')}
            </Button>
          )}
          {on.quote !== null && (
            <Button look="quiet" size="sm" onClick={() => onPromise(promiseOf(on, on.quote ?? ''))}>
              {t('promiseLog')}
            </Button>
          )}
          <span className="ml-auto text-xs text-muted">{t('noteShortcut')}</span>
        </>
      }
    >
      {on.quote !== null && <Quote text={on.quote} />}
      <NoteText text={kept.text} onChange={kept.keep} onSave={save} />
      {asksAboutLate && (
        <LateQuestion about="" log={logReadback} onAgreed={store} onCancel={() => setAsksAboutLate(false)} />
      )}
      {state.kind === 'failed' && <CallErrorNote error={state.error} />}
    </CardFrame>
  );
}

const captureOf = ({ thread, messageKey, address }: NoteOn, quote: string): CaptureOn => ({
  found: quote,
  quote,
  thread,
  messageKey,
  address,
  inDraft: false,
});

const promiseOf = (on: NoteOn, quote: string): PromiseOn => ({
  ...on,
  quote,
  side: 'theirs',
  sentAtMs: null,
});

type NoteTextProps = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onSave: () => Promise<void>;
};

function NoteText({ text, onChange, onSave }: NoteTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const saveOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void onSave();
  };
  return (
    <TextArea
      ref={area}
      label={t('noteTitle')}
      bare
      hint={t('notePrivate')}
      placeholder={t('notePlaceholder')}
      maxLength={20_000}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={saveOnKey}
    />
  );
}

function SavedNote({ text, onBack }: { readonly text: string; readonly onBack: (() => void) | undefined }) {
  const line = useRef<HTMLHeadingElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <CardFrame
      label={t('noteSaved')}
      heading={
        <h1 ref={line} tabIndex={-1} className="flex items-center gap-1.5 text-lg font-semibold outline-none">
          <Icon name="check" className="text-accent" />
          {t('noteSaved')}
        </h1>
      }
      footer={
        <>
          {onBack !== undefined && (
            <Button size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          )}
          <SidePanelButton />
        </>
      }
    >
      <p className="line-clamp-6 whitespace-pre-line">{text}</p>
    </CardFrame>
  );
}
