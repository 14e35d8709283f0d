import { MIN_BASELINE, SCORE_OF_KIND } from '../../lib/domain/hints/baseline.ts';
import { groupMarkers } from '../../lib/domain/hints/group-markers.ts';
import { DriftKind } from '../../lib/domain/hints/reading.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import type { MessageHints } from '../../lib/messaging/card-answers.ts';
import { PhraseList } from '../hints/phrase-list.tsx';
import { ScoreLine } from '../hints/score-line.tsx';
import { MessageDrifts } from './message-drifts.tsx';
import { MessageRepeats } from './message-repeats.tsx';
import { MessageSlips } from './message-slips.tsx';
import { useAnswers } from './use-answers.ts';

export type MessageHintsViewProps = {
  readonly message: MessageOnPage;
  readonly hints: MessageHints;
  readonly who: string;
  /** Opens a note on a sentence of the message. */
  readonly onNote: (quote: string) => void;
  /** Logs a sentence of the message as a promise. */
  readonly onPromise: (quote: string) => void;
};

/** How a message reads, with its reasons; or why that is not said. */
export function MessageHintsView({ message, hints, who, onNote, onPromise }: MessageHintsViewProps) {
  const answers = useAnswers({
    proposals: hints.proposals,
    message,
    supplierId: hints.supplier?.id ?? null,
    side: hints.isOurs ? 'ours' : 'theirs',
  });
  const phrases = (
    <>
      <MessageSlips slips={hints.slips} ownText={message.ownText} answers={answers} />
      <MessageRepeats repeats={hints.repeats} ownText={message.ownText} answers={answers} />
      <PhraseList
        phrases={hints.phrases}
        ownText={message.ownText}
        answers={answers}
        onNote={onNote}
        onPromise={onPromise}
      />
    </>
  );
  if (hints.isOurs)
    return (
      <>
        <p className="text-muted">{t('hintsOurs')}</p>
        {phrases}
      </>
    );
  if (!hints.hintsOn) return <p className="text-muted">{t('hintsOff', hints.supplier?.name ?? who)}</p>;
  if (hints.reading === null)
    return (
      <>
        <p className="text-muted">{t('hintsNotJudged')}</p>
        {phrases}
      </>
    );
  const { scores } = hints.reading;
  return (
    <>
      <MessageDrifts message={message} hints={hints} who={who} />
      <div>
        <p className="pb-1 text-xs text-muted">{comparedWith(hints)}</p>
        {DriftKind.options.map((kind) => (
          <ScoreLine
            key={kind}
            kind={kind}
            value={scores[SCORE_OF_KIND[kind]]}
            baseline={hints.baselines.find(({ score }) => score === SCORE_OF_KIND[kind]) ?? null}
            groups={groupMarkers(hints.markers, SCORE_OF_KIND[kind], message.ownText)}
          />
        ))}
      </div>
      {phrases}
    </>
  );
}

const comparedWith = ({ baselines, n }: MessageHints): string =>
  baselines.length === 0
    ? plural('hintsTooFewYet', n, n, MIN_BASELINE)
    : plural('hintsAgainst', Math.max(...baselines.map((baseline) => baseline.n)));
