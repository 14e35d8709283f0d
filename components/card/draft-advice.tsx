import { useState } from 'react';
import { type Meaning, nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { useAsk } from './ask.ts';

/** Why a form is discouraged and which one both sides know; in a draft the press that inserts it. */
export function DiscouragedAdvice({
  term,
  found,
  inDraft,
}: {
  readonly term: Term;
  readonly found: string;
  readonly inDraft: boolean;
}) {
  const preferred = nameOf(term);
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t(inDraft ? 'adviceDiscouragedDraft' : 'adviceDiscouragedMessage', found, preferred)}</p>
      {inDraft && (
        <Insert
          text={preferred}
          label={t('adviceReplace', preferred)}
          explanation={t('adviceReplaces')}
          look="primary"
        />
      )}
    </div>
  );
}

/** A meaning as a part of a sentence: without its own full stop. */
const inSentence = (meaning: Meaning | null): string => meaning?.text.trim().replace(/\.$/, '') ?? '';

/** Nothing is agreed yet: offers words that ask the other side to restate, in a draft. */
export function ReadbackAdvice({ term }: { readonly term: Term }) {
  const text = t('readbackText', nameOf(term), inSentence(term.ours), inSentence(term.theirs));
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('readbackAsk')}</summary>
      <div className="mt-2 flex flex-col items-start gap-2">
        <blockquote className="border-l-2 border-line pl-3">{text}</blockquote>
        <Insert
          text={text}
          label={t('readbackInsert')}
          explanation={t('adviceInsertsAtCaret')}
          look="secondary"
        />
      </div>
    </details>
  );
}

type InsertProps = {
  readonly text: string;
  readonly label: string;
  /** Where the text goes. */
  readonly explanation: string;
  readonly look: 'primary' | 'secondary';
};
type InsertState =
  | { readonly kind: 'ready' | 'asked' | 'inserted' }
  | { readonly kind: 'failed'; readonly error: CallError };

/** A press that says it puts text into the draft, and what came of it. */
function Insert({ text, label, explanation, look }: InsertProps) {
  const ask = useAsk();
  const [state, setState] = useState<InsertState>({ kind: 'ready' });
  const insert = async () => {
    setState({ kind: 'asked' });
    const result = await ask('insertText', { text });
    setState(result.ok ? { kind: 'inserted' } : { kind: 'failed', error: result.error });
  };
  return (
    <>
      <Button look={look} size="sm" disabled={state.kind === 'asked'} onClick={insert}>
        {label}
      </Button>
      {state.kind === 'failed' ? (
        <CallErrorNote error={state.error} />
      ) : (
        <output className="text-xs text-muted">
          {state.kind === 'inserted' ? t('adviceInserted') : explanation}
        </output>
      )}
    </>
  );
}
