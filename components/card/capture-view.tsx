import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { TextField } from '../ui/field.tsx';
import { CaptureFields } from './capture-fields.tsx';
import { CapturedView } from './captured-view.tsx';
import { CardFrame } from './card-frame.tsx';
import { Quote } from './quote.tsx';
import type { TermSubject } from './term-view.tsx';
import { type CaptureOn, useCapture } from './use-capture.ts';

export type CaptureViewProps = {
  readonly on: CaptureOn;
  /** Shows the term that was made or added to. */
  readonly onTerm: (subject: TermSubject) => void;
  readonly onBack?: (() => void) | undefined;
};

/** Adds a word of a message or draft to the glossary: saved as it is, or with what it means to whom. */
export function CaptureView({ on, onTerm, onBack }: CaptureViewProps) {
  const capture = useCapture(on);
  const { form, state, isReady, save } = capture;
  const saveOnKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  if (state.kind === 'saved') {
    const { thread, messageKey, address, inDraft } = on;
    const where = { inDraft, thread, messageKey, address };
    const show = () => onTerm({ kind: 'term', termId: state.termId, found: form.word, ...where });
    return <CapturedView word={form.word} onShow={show} onBack={onBack} />;
  }
  return (
    <CardFrame
      label={t('captureTitle')}
      heading={<h1 className="text-lg font-semibold">{t('captureTitle')}</h1>}
      footer={
        <>
          <Button look="primary" size="sm" disabled={!isReady || state.kind === 'saving'} onClick={save}>
            {t(capture.termId === null ? 'captureSave' : 'captureSaveTo')}
          </Button>
          {onBack !== undefined && (
            <Button look="quiet" size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          )}
          <span className="ml-auto text-xs text-muted">{t('noteShortcut')}</span>
        </>
      }
    >
      {on.quote !== null && on.quote !== '' && <Quote text={on.quote} />}
      <WordField word={form.word} onChange={(word) => capture.change({ word })} onKeyDown={saveOnKey} />
      <CaptureFields capture={capture} onKeyDown={saveOnKey} />
      {state.kind === 'failed' && <CallErrorNote error={state.error} />}
    </CardFrame>
  );
}

type WordFieldProps = {
  readonly word: string;
  readonly onChange: (word: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function WordField({ word, onChange, onKeyDown }: WordFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      label={t('termWord')}
      maxLength={200}
      value={word}
      error={word.trim() === '' ? t('labelEmpty') : null}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
