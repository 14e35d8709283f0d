import { useMemo } from 'react';
import { isAgreed, nameOf } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CardSubject } from '../../lib/messaging/card-subject.ts';
import type { Replies } from '../../lib/messaging/protocol.ts';
import { TermHeading } from '../glossary/term-heading.tsx';
import { TermLadder } from '../glossary/term-ladder.tsx';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { DiscouragedAdvice } from './draft-advice.tsx';
import { MuteChoice } from './mute-choice.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { NoteOn } from './note-view.tsx';
import { ReadbackAdvice } from './readback-advice.tsx';
import { SidePanelButton } from './side-panel-button.tsx';
import type { CaptureOn } from './use-capture.ts';
import { WatchedWord } from './watched-word.tsx';

export type TermSubject = Extract<CardSubject, { kind: 'term' }>;

type TermViewProps = {
  readonly subject: TermSubject;
  readonly onNote: (on: NoteOn) => void;
  readonly onCapture: (on: CaptureOn) => void;
  readonly onTerm: (subject: TermSubject) => void;
  /** The way back to the list it was opened from. */
  readonly onBack?: () => void;
};

/** One term: what it means to whom, and in a draft what to write instead. */
export function TermView({ onBack, ...props }: TermViewProps) {
  const { subject } = props;
  const request = useMemo(
    () => ({ termId: subject.termId, thread: subject.thread, address: subject.address }),
    [subject],
  );
  const [answer, retry] = useAnswer('term', request);
  if (answer.kind === 'loaded' && answer.value !== null) {
    return <LoadedTerm {...props} onBack={onBack} found={answer.value} />;
  }
  return (
    <CardFrame label={subject.found} heading={<h1 className="text-lg font-semibold">{subject.found}</h1>}>
      {answer.kind === 'loading' && <Skeleton />}
      {answer.kind === 'loaded' && <p className="text-muted">{t('cardTermDeleted')}</p>}
      {answer.kind === 'failed' && <NoAnswer error={answer.error} retry={retry} />}
    </CardFrame>
  );
}

type LoadedTermProps = Omit<TermViewProps, 'onBack'> & {
  readonly onBack: (() => void) | undefined;
  readonly found: NonNullable<Replies['term']>;
};

function LoadedTerm({ subject, onNote, onCapture, onTerm, onBack, found: answer }: LoadedTermProps) {
  const { thread, found, inDraft } = subject;
  const { term, supplier, watch } = answer;
  const otherSide = supplier?.name ?? t('termOtherSide');
  const isDiscouraged = term.labels.some(
    (label) => label.use === 'discouraged' && label.text.toLowerCase() === found.toLowerCase(),
  );
  const takeNote = () =>
    thread !== null && onNote({ quote: found, thread, messageKey: null, address: null, supplier });
  return (
    <CardFrame
      label={t('cardTermLabel', nameOf(term))}
      heading={
        watch === null ? <TermHeading term={term} /> : <h1 className="text-lg font-semibold">{watch.text}</h1>
      }
      footer={
        <>
          {thread !== null && (
            <Button size="sm" onClick={takeNote}>
              <Icon name="note" />
              {t('cardLogNote')}
            </Button>
          )}
          {onBack !== undefined && (
            <Button look="quiet" size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          )}
          {watch === null && term.agreed === null && (
            <Button look="quiet" size="sm" onClick={() => onCapture(captureOf(subject))}>
              {t('addMeaning')}
            </Button>
          )}
          <SidePanelButton />
        </>
      }
    >
      {isDiscouraged && <DiscouragedAdvice term={term} found={found} inDraft={inDraft} />}
      {watch === null ? (
        <TermMeanings term={term} otherSide={otherSide} />
      ) : (
        <WatchedWord word={watch} otherSide={otherSide} onAgree={() => onCapture(captureOf(subject))} />
      )}
      <TermLadder
        term={term}
        neighbours={answer}
        onOpen={(neighbour) => onTerm({ ...subject, termId: neighbour.id, found: nameOf(neighbour) })}
      />
      {inDraft && !isAgreed(term) && <ReadbackAdvice term={term} subject={subject} />}
      {term.note !== '' && <p className="text-sm whitespace-pre-line text-muted">{term.note}</p>}
      {watch === null && (
        <MuteChoice termId={term.id} thread={thread} address={inDraft ? null : (subject.address ?? null)} />
      )}
    </CardFrame>
  );
}

const captureOf = ({ found, quote, thread, messageKey, address, inDraft }: TermSubject): CaptureOn => ({
  found,
  quote: quote ?? null,
  thread,
  messageKey: messageKey ?? null,
  address: address ?? null,
  inDraft,
});
