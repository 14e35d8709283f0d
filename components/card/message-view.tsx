import { useMemo, useState } from 'react';
import { MIN_BASELINE, SCORE_OF_KIND } from '../../lib/domain/hints/baseline.ts';
import { evidenceFor } from '../../lib/domain/hints/evidence.ts';
import { groupMarkers } from '../../lib/domain/hints/group-markers.ts';
import { type Drift, DriftKind } from '../../lib/domain/hints/reading.ts';
import type { MessageOnPage } from '../../lib/domain/message/message.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import type { MessageHints } from '../../lib/messaging/protocol.ts';
import type { DismissReason } from '../hints/dismiss-form.tsx';
import { DriftHint, restsOn } from '../hints/drift-hint.tsx';
import { PhraseList } from '../hints/phrase-list.tsx';
import { ScoreLine } from '../hints/score-line.tsx';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useAnswer, useAsk } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import type { NoteOn } from './note-view.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

type MessageViewProps = { readonly message: MessageOnPage; readonly onNote: (on: NoteOn) => void };

/** How one message reads against its sender's own earlier ones. */
export function MessageView({ message, onNote }: MessageViewProps) {
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
      {answer.kind === 'failed' && (
        <CallErrorNote
          error={answer.error}
          action={
            <Button size="sm" onClick={retry}>
              {t('uiRetry')}
            </Button>
          }
        />
      )}
      {answer.kind === 'loaded' && <Hints message={message} hints={answer.value} who={who} onNote={noteOn} />}
    </CardFrame>
  );
}

type HintsProps = {
  readonly message: MessageOnPage;
  readonly hints: MessageHints;
  readonly who: string;
  readonly onNote: (quote: string) => void;
};

function Hints({ message, hints, who, onNote }: HintsProps) {
  if (!hints.hintsOn) return <p className="text-muted">{t('hintsOff', hints.supplier?.name ?? who)}</p>;
  if (hints.reading === null) return <p className="text-muted">{t('hintsNotJudged')}</p>;
  const { scores } = hints.reading;
  return (
    <>
      <Drifts message={message} hints={hints} who={who} />
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
      <PhraseList phrases={hints.phrases} ownText={message.ownText} onNote={onNote} />
    </>
  );
}

const comparedWith = ({ baselines, n }: MessageHints): string =>
  baselines.length === 0
    ? plural('hintsTooFewYet', n, n, MIN_BASELINE)
    : plural('hintsAgainst', Math.max(...baselines.map((baseline) => baseline.n)));

type DriftsProps = Pick<HintsProps, 'message' | 'hints' | 'who'>;

function Drifts({ message, hints, who }: DriftsProps) {
  const ask = useAsk();
  const [away, setAway] = useState<readonly Drift[]>([]);
  const { address } = message.sender;
  if (address === null) return null;
  const dismiss = (drift: Drift) => async (reason: DismissReason) => {
    const result = await ask('dismissHint', {
      opId: newOpId(),
      dismissal: { address, ...restsOn(drift), ...reason },
    });
    if (result.ok) setAway((put) => [...put, drift]);
    return result;
  };
  return (
    <>
      {hints.drifts
        .filter((drift) => !away.includes(drift))
        .map((drift) => (
          <DriftHint
            key={drift.kind}
            drift={drift}
            who={who}
            words={wordsBehind(drift, hints, message.ownText)}
            dismiss={dismiss(drift)}
          />
        ))}
      <output className={away.length === 0 ? 'sr-only' : 'text-sm text-muted'}>
        {away.length > 0 ? t('dismissed') : ''}
      </output>
    </>
  );
}

/** The words of this message that a drift rests on, strongest first; null when it rests on others. */
function wordsBehind(drift: Drift, { reading, markers }: MessageHints, ownText: string): string[] | null {
  if (reading === null || !drift.recent.keys.includes(reading.key)) return null;
  const evidence = evidenceFor(drift, markers, ownText.length);
  return groupMarkers(evidence, SCORE_OF_KIND[drift.kind], ownText).flatMap(({ quotes }) => quotes);
}
