import { useState } from 'react';
import { assertNever } from '../../lib/domain/assert-never.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CardSubject } from '../../lib/messaging/protocol.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { type Ask, AskContext, useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { FollowView } from './follow-view.tsx';
import { MessageView } from './message-view.tsx';
import { NoAnswer } from './no-answer.tsx';
import { type NoteOn, NoteView } from './note-view.tsx';
import { type TermSubject, TermView } from './term-view.tsx';

/** The card in the mail page: asks what it is about and shows that. */
export const CardApp = ({ ask }: { readonly ask: Ask }) => (
  <AskContext value={ask}>
    <AskedCard />
  </AskContext>
);

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

/** What the card is about; in its place a term of the message, or a note, once the user asks for one. */
function SubjectView({ subject }: { readonly subject: CardSubject }) {
  const [note, setNote] = useState<NoteOn | null>(null);
  const [term, setTerm] = useState<TermSubject | null>(null);
  if (note !== null) return <NoteView on={note} onBack={() => setNote(null)} />;
  if (term !== null) return <TermView subject={term} onNote={setNote} onBack={() => setTerm(null)} />;
  switch (subject.kind) {
    case 'term':
      return <TermView subject={subject} onNote={setNote} />;
    case 'message':
      return <MessageView message={subject.message} onNote={setNote} onTerm={setTerm} />;
    case 'note':
      return <NoteView on={{ ...subject, supplier: null }} />;
    case 'follow':
      return <FollowView senders={subject.senders} account={subject.account} />;
    default:
      return assertNever(subject);
  }
}
