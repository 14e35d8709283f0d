import { useId } from 'react';
import { choosePhrases, oncePerSentence } from '../../lib/domain/language/choose-phrases.ts';
import type { Phrase, PhraseKind } from '../../lib/domain/language/phrases.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** More than this is the message itself. */
const MOST_PHRASES = 5;

const kindNames: Record<PhraseKind, MessageKey> = {
  request: 'phrasesAsks',
  suggestion: 'phrasesSuggests',
  commitment: 'phrasesPromises',
};

export type PhraseListProps = {
  readonly phrases: readonly Phrase[];
  readonly ownText: string;
  /** Opens a note on a sentence that promises something. */
  readonly onNote: (quote: string) => void;
};

/** The sentences of a message that ask, suggest or promise something, in its own words. Nothing when there are none. */
export function PhraseList({ phrases, ownText, onNote }: PhraseListProps) {
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
                <q className="line-clamp-3">{ownText.slice(start, end)}</q>
                {kind === 'commitment' && <LogNote quote={ownText.slice(start, end)} onNote={onNote} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {more > 0 && <p className="text-xs text-muted">{plural('phrasesMore', more)}</p>}
    </section>
  );
}

const LogNote = ({ quote, onNote }: { readonly quote: string } & Pick<PhraseListProps, 'onNote'>) => (
  <Button
    look="quiet"
    size="sm"
    className="-ml-2"
    aria-label={t('phrasesLogNoteOn', quote)}
    onClick={() => onNote(quote)}
  >
    {t('phrasesLogNote')}
  </Button>
);
