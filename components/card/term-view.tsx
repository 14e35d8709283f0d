import { useMemo } from 'react';
import { isDivergence, nameOf } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CardSubject, Replies } from '../../lib/messaging/protocol.ts';
import { TermHeading } from '../glossary/term-heading.tsx';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { DiscouragedAdvice, ReadbackAdvice } from './draft-advice.tsx';
import { NoAnswer } from './no-answer.tsx';
import type { NoteOn } from './note-view.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

export type TermSubject = Extract<CardSubject, { kind: 'term' }>;

type TermViewProps = {
  readonly subject: TermSubject;
  readonly onNote: (on: NoteOn) => void;
  /** The way back to the list it was opened from. */
  readonly onBack?: () => void;
};

/** One term: what it means to whom, and in a draft what to write instead. */
export function TermView({ subject, onNote, onBack }: TermViewProps) {
  const request = useMemo(() => ({ termId: subject.termId }), [subject.termId]);
  const [answer, retry] = useAnswer('term', request);
  if (answer.kind === 'loaded' && answer.value !== null) {
    return <LoadedTerm subject={subject} onNote={onNote} onBack={onBack} found={answer.value} />;
  }
  return (
    <CardFrame label={subject.found} heading={<h1 className="text-lg font-semibold">{subject.found}</h1>}>
      {answer.kind === 'loading' && <Skeleton />}
      {answer.kind === 'loaded' && <p className="text-muted">{t('cardTermDeleted')}</p>}
      {answer.kind === 'failed' && <NoAnswer error={answer.error} retry={retry} />}
    </CardFrame>
  );
}

type LoadedTermProps = Pick<TermViewProps, 'subject' | 'onNote'> & {
  readonly onBack: (() => void) | undefined;
  readonly found: NonNullable<Replies['term']>;
};

function LoadedTerm({ subject, onNote, onBack, found: { term, supplier } }: LoadedTermProps) {
  const { thread, found, inDraft } = subject;
  const isDiscouraged = term.labels.some(
    (label) => label.use === 'discouraged' && label.text.toLowerCase() === found.toLowerCase(),
  );
  const takeNote = () =>
    thread !== null && onNote({ quote: found, thread, messageKey: null, address: null, supplier });
  return (
    <CardFrame
      label={t('cardTermLabel', nameOf(term))}
      heading={<TermHeading term={term} />}
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
          <SidePanelButton />
        </>
      }
    >
      {isDiscouraged && <DiscouragedAdvice term={term} found={found} inDraft={inDraft} />}
      <TermMeanings term={term} otherSide={supplier?.name ?? t('termOtherSide')} />
      {inDraft && isDivergence(term) && <ReadbackAdvice term={term} />}
      {term.note !== '' && <p className="text-sm whitespace-pre-line text-muted">{term.note}</p>}
    </CardFrame>
  );
}
