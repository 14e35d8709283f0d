import { useState } from 'react';
import type { WatchWord } from '../../lib/domain/glossary/watch-word.ts';
import type { OpId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { TermQuestions } from '../glossary/term-questions.tsx';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';

export type WatchedWordProps = {
  readonly word: WatchWord;
  /** Name of the supplier it is not agreed on with. */
  readonly otherSide: string;
  readonly onAgree: () => void;
};

type State = {
  readonly watched: boolean;
  readonly opId: OpId;
  readonly asking: boolean;
  readonly error: CallError | null;
};

/** A word of the watch list that nobody has agreed on: the way to do so, and the way to be left alone. */
export function WatchedWord({ word, otherSide, onAgree }: WatchedWordProps) {
  const ask = useAsk();
  const [state, setState] = useState<State>(() => ({
    watched: true,
    opId: newOpId(),
    asking: false,
    error: null,
  }));
  const set = async (watched: boolean) => {
    setState({ ...state, asking: true });
    const result = await ask('setWatch', { opId: state.opId, word, watched });
    setState(
      result.ok
        ? { watched, opId: newOpId(), asking: false, error: null }
        : { ...state, asking: false, error: result.error },
    );
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <output>{t(state.watched ? 'watchNotAgreed' : 'watchStopped', otherSide, word.text)}</output>
      {state.watched ? (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" size="sm" onClick={onAgree}>
            {t('watchAgree')}
          </Button>
          <Button size="sm" disabled={state.asking} onClick={() => set(false)}>
            {t('watchStop')}
          </Button>
        </div>
      ) : (
        <Button size="sm" disabled={state.asking} onClick={() => set(true)}>
          {t('uiUndo')}
        </Button>
      )}
      {state.error !== null && <CallErrorNote error={state.error} />}
      <TermQuestions word={word.text} />
    </div>
  );
}
