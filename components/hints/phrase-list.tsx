import { useId } from 'react';
import { choosePhrases, oncePerSentence } from '../../lib/domain/language/choose-phrases.ts';
import type { Phrase, PhraseKind } from '../../lib/domain/language/phrases.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { ProposalButtons } from '../card/proposal-buttons.tsx';
import type { Answers } from '../card/use-answers.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';

/** More than this is the message itself. */
const MOST_PHRASES = 5;

const kindNames: Record<PhraseKind, MessageKey> = {
  request: 'phrasesAsks',
  suggestion: 'phrasesSuggests',
  'heads-up': 'phrasesWarns',
  commitment: 'phrasesPromises',
  refusal: 'phrasesDeclines',
  dispute: 'phrasesContests',
  escalation: 'phrasesThreatens',
  appreciation: 'phrasesThanks',
  apology: 'phrasesApologises',
  blame: 'phrasesBlames',
};

export type PhraseListProps = {
  readonly phrases: readonly Phrase[];
  readonly ownText: string;
  /** What is proposed to be noted of them, and what the user said to it. */
  readonly answers: Answers;
  /** Opens a note on a sentence that promises something. */
  readonly onNote: (quote: string) => void;
  /** Opens the form that logs such a sentence as a promise. */
  readonly onPromise: (quote: string) => void;
};

/** The sentences of a message that ask, propose, warn, promise, contest, thank or accuse, in its own words. Nothing when there are none. */
export function PhraseList({ phrases, ...props }: PhraseListProps) {
  const { proposals, said, error } = props.answers;
  const title = useId();
  const sentences = oncePerSentence(phrases);
  const more = sentences.length - MOST_PHRASES;
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby={title} className="flex flex-col gap-1.5 text-sm">
      <h2 id={title} className="text-base font-semibold">
        {t('phrasesTitle')}
      </h2>
      <dl className="flex flex-col gap-1.5">
        {choosePhrases(sentences, MOST_PHRASES).map((group) => (
          <div key={group.kind} className="grid grid-cols-[5rem_1fr] gap-x-2">
            <dt className="text-muted">{t(kindNames[group.kind])}</dt>
            {group.phrases.map(({ kind, start, end }) => (
              <dd key={start} className="col-start-2 flex flex-col items-start pb-1">
                <PhraseLine {...props} kind={kind} quote={props.ownText.slice(start, end)} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {proposals.some((one) => said(one) === null) && (
        <p className="text-xs text-muted">{t('observeKeys')}</p>
      )}
      {error !== null && <CallErrorNote error={error} />}
      {more > 0 && <p className="text-xs text-muted">{plural('phrasesMore', more)}</p>}
    </section>
  );
}

type PhraseLineProps = Omit<PhraseListProps, 'phrases'> & {
  readonly kind: PhraseKind;
  readonly quote: string;
};

function PhraseLine({ kind, quote, answers, onNote, onPromise }: PhraseLineProps) {
  const proposal = answers.proposals.find((one) => one.quote === quote && one.kind !== 'anomaly');
  return (
    <>
      <q className="line-clamp-3">{quote}</q>
      {kind === 'commitment' && (
        <span className="-ml-2 flex flex-wrap">
          <Button
            look="quiet"
            size="sm"
            aria-label={t('promiseLogOn', quote)}
            onClick={() => onPromise(quote)}
          >
            {t('promiseLog')}
          </Button>
          <Button
            look="quiet"
            size="sm"
            aria-label={t('phrasesLogNoteOn', quote)}
            onClick={() => onNote(quote)}
          >
            {t('phrasesLogNote')}
          </Button>
        </span>
      )}
      {proposal !== undefined && <ProposalButtons proposal={proposal} answers={answers} />}
    </>
  );
}
