import { useMemo } from 'react';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { MessageHintsView } from './message-hints.tsx';
import { MessageReadback } from './message-readback.tsx';
import { MessageSignOff } from './message-sign-off.tsx';
import { MessageTerms } from './message-terms.tsx';
import { MessageTopics } from './message-topics.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { NoteOn } from './note-view.tsx';
import type { PromiseOn } from './promise-view.tsx';
import { SidePanelButton } from './side-panel-button.tsx';
import type { TermSubject } from './term-view.tsx';
import type { CaptureOn } from './use-capture.ts';

type MessageViewProps = {
  readonly message: MessageOnPage;
  readonly onNote: (on: NoteOn) => void;
  readonly onTerm: (subject: TermSubject) => void;
  readonly onCapture: (on: CaptureOn) => void;
  readonly onPromise: (on: PromiseOn) => void;
};

/** What one message holds: how it reads against its sender's own earlier ones, and the terms marked in it. */
export function MessageView({ message, onNote, onTerm, onCapture, onPromise }: MessageViewProps) {
  const request = useMemo(() => ({ message }), [message]);
  const [answer, retry] = useAnswer('hints', request);
  const { thread, messageKey, sender } = message;
  const who = sender.name ?? sender.address ?? t('hintsSomebody');
  const supplier = answer.kind === 'loaded' ? answer.value.supplier : null;
  const noteOn = (quote: string | null) =>
    onNote({ quote, thread, messageKey, address: sender.address, supplier });
  const promiseOn = (quote: string) =>
    onPromise({
      quote,
      thread,
      messageKey,
      address: sender.address,
      supplier,
      side: answer.kind === 'loaded' && answer.value.isOurs ? 'ours' : 'theirs',
      sentAtMs: message.sentAtMs,
    });
  const capture = () =>
    onCapture({ found: '', quote: null, thread, messageKey, address: sender.address, inDraft: false });
  return (
    <CardFrame
      label={t('hintsLabel', who)}
      heading={
        <>
          <h1 className="text-lg font-semibold">{t('hintsTitle')}</h1>
          <p className="text-sm text-muted">{supplier === null ? who : t('hintsWho', who, supplier.name)}</p>
        </>
      }
      footer={
        <>
          <Button size="sm" onClick={() => noteOn(null)}>
            <Icon name="note" />
            {t('cardLogNote')}
          </Button>
          <Button look="quiet" size="sm" onClick={capture}>
            {t('addTerm')}
          </Button>
          <SidePanelButton />
        </>
      }
    >
      {message.truncated && <p className="text-sm text-muted">{t('hintsTruncated')}</p>}
      {answer.kind === 'loading' && <Skeleton />}
      {answer.kind === 'failed' && <NoAnswer error={answer.error} retry={retry} />}
      {answer.kind === 'loaded' && (
        <>
          <MessageTerms
            message={message}
            terms={answer.value.terms}
            isOpen={answer.value.drifts.length === 0}
            onTerm={onTerm}
          />
          <MessageTopics message={message} />
          <MessageHintsView
            message={message}
            hints={answer.value}
            who={who}
            onNote={noteOn}
            onPromise={promiseOn}
          />
        </>
      )}
      {answer.kind === 'loaded' && (
        <>
          <MessageReadback message={message} terms={answer.value.terms} />
          {!answer.value.isOurs && <MessageSignOff message={message} />}
        </>
      )}
    </CardFrame>
  );
}
