import { Activity, useMemo, useState } from 'react';
import { assertNever } from '../../lib/domain/assert-never.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CardSubject } from '../../lib/messaging/card-subject.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { AdviceView } from './advice-view.tsx';
import { type Ask, AskContext, useAnswer } from './ask.ts';
import { CaptureView } from './capture-view.tsx';
import { CardFrame } from './card-frame.tsx';
import { FollowView } from './follow-view.tsx';
import { MessageView } from './message-view.tsx';
import { NoAnswer } from './no-answer.tsx';
import { type NoteOn, NoteView } from './note-view.tsx';
import { type PromiseOn, PromiseView } from './promise-view.tsx';
import { type TermSubject, TermView } from './term-view.tsx';
import type { CaptureOn } from './use-capture.ts';
import { memoryBehind, TextMemoryContext } from './use-kept-text.ts';

/** The card in the mail page: asks what it is about and shows that. */
export function CardApp({ ask }: { readonly ask: Ask }) {
  const memory = useMemo(() => memoryBehind(ask), [ask]);
  return (
    <AskContext value={ask}>
      <TextMemoryContext value={memory}>
        <AskedCard />
      </TextMemoryContext>
    </AskContext>
  );
}

const nothing = {};

function AskedCard() {
  const [answer, retry] = useAnswer('cardSubject', nothing);
  if (answer.kind === 'loaded' && answer.value !== null) return <SubjectView subject={answer.value} />;
  return (
    <CardFrame label={t('extensionName')} heading={<span className="sr-only">{t('extensionName')}</span>}>
      {answer.kind === 'loading' && <Skeleton />}
      {answer.kind === 'loaded' && <p className="text-muted">{t('cardNothing')}</p>}
      {answer.kind === 'failed' && <NoAnswer error={answer.error} retry={retry} />}
    </CardFrame>
  );
}

/** What the user asked for on the way, in place of what the card is about. */
type Aside =
  | { readonly kind: 'note'; readonly on: NoteOn }
  | { readonly kind: 'capture'; readonly on: CaptureOn }
  | { readonly kind: 'promise'; readonly on: PromiseOn }
  | { readonly kind: 'term'; readonly subject: TermSubject };

type Ways = {
  readonly onNote: (on: NoteOn) => void;
  readonly onCapture: (on: CaptureOn) => void;
  readonly onTerm: (subject: TermSubject) => void;
  readonly onPromise: (on: PromiseOn) => void;
};

/**
 * What the card is about; in its place a term, a note or a word for the glossary, once the user asks for one. What lies behind is
 * kept, so that it is there at once on the way back and nothing moves under the pointer.
 */
function SubjectView({ subject }: { readonly subject: CardSubject }) {
  const [asides, setAsides] = useState<readonly Aside[]>([]);
  const onBack = () => setAsides(asides.slice(0, -1));
  const show = (aside: Aside) => setAsides([...asides, aside]);
  const ways: Ways = {
    onNote: (on) => show({ kind: 'note', on }),
    onCapture: (on) => show({ kind: 'capture', on }),
    onTerm: (to) => show({ kind: 'term', subject: to }),
    onPromise: (on) => show({ kind: 'promise', on }),
  };
  const aside = asides.at(-1);
  return (
    <>
      <Activity mode={aside === undefined ? 'visible' : 'hidden'}>
        <FirstView subject={subject} {...ways} />
      </Activity>
      {aside !== undefined && <AsideView key={asides.length} aside={aside} {...ways} onBack={onBack} />}
    </>
  );
}

function AsideView({
  aside,
  onBack,
  ...ways
}: Ways & { readonly aside: Aside; readonly onBack: () => void }) {
  switch (aside.kind) {
    case 'note':
      return <NoteView on={aside.on} {...ways} onBack={onBack} />;
    case 'capture':
      return <CaptureView on={aside.on} onTerm={ways.onTerm} onBack={onBack} />;
    case 'term':
      return <TermView subject={aside.subject} {...ways} onBack={onBack} />;
    case 'promise':
      return <PromiseView on={aside.on} onBack={onBack} />;
    default:
      return assertNever(aside);
  }
}

function FirstView({ subject, ...ways }: Ways & { readonly subject: CardSubject }) {
  switch (subject.kind) {
    case 'term':
      return <TermView subject={subject} {...ways} />;
    case 'message':
      return <MessageView message={subject.message} {...ways} />;
    case 'note':
      return <NoteView on={{ ...subject, supplier: null }} {...ways} />;
    case 'capture':
      return <CaptureView on={subject} onTerm={ways.onTerm} />;
    case 'advice':
      return <AdviceView subject={subject} />;
    case 'follow':
      return <FollowView senders={subject.senders} account={subject.account} />;
    default:
      return assertNever(subject);
  }
}
