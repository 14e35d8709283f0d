import { useMemo } from 'react';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { MessageHintsView } from './message-hints.tsx';
import { MessageTerms } from './message-terms.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { NoteOn } from './note-view.tsx';
import { SidePanelButton } from './side-panel-button.tsx';
import type { TermSubject } from './term-view.tsx';

type MessageViewProps = {
  readonly message: MessageOnPage;
  readonly onNote: (on: NoteOn) => void;
  readonly onTerm: (subject: TermSubject) => void;
};

/** What one message holds: how it reads against its sender's own earlier ones, and the terms marked in it. */
export function MessageView({ message, onNote, onTerm }: MessageViewProps) {
  const request = useMemo(() => ({ message }), [message]);
  const [answer, retry] = useAnswer('hints', request);
  const { thread, messageKey, sender } = message;
  const who = sender.name ?? sender.address ?? t('hintsSomebody');
  const supplier = answer.kind === 'loaded' ? answer.value.supplier : null;
  const noteOn = (quote: string | null) =>
    onNote({ quote, thread, messageKey, address: sender.address, supplier });
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
          <SidePanelButton />
        </>
      }
    >
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
          <MessageHintsView message={message} hints={answer.value} who={who} onNote={noteOn} />
        </>
      )}
    </CardFrame>
  );
}
