import { useState } from 'react';
import { judgeReadback, type Readback, restate } from '../../lib/domain/charter/readback.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { readbackStore } from '../../lib/storage/readback-store.ts';
import { ThreadLink } from '../journal/thread-link.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { askedText } from './asked-text.ts';
import { Comparison } from './comparison.tsx';
import { Mismatch } from './mismatch.tsx';

export type ReadbackItemProps = {
  readonly readback: Readback;
  readonly supplierName: string;
  readonly terms: readonly Term[];
  readonly nowMs: number;
};

/** One readback: what we asked and since when, their words, and whether both say the same. */
export function ReadbackItem({ readback, supplierName, terms, nowMs }: ReadbackItemProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [theirs, setTheirs] = useState(readback.theirs);
  const [corrects, setCorrects] = useState(false);
  const isWriting = corrects || readback.theirs === '';
  const [error, setError] = useState<SaveError | null>(null);
  const store = async (next: Readback) => {
    const result = await write(readbackStore(db).save(next, readback.rev));
    setError(result.ok ? null : result.error);
    if (result.ok) setCorrects(false);
  };
  const remove = async () => {
    const result = await write(readbackStore(db).remove(readback.id));
    if (result.ok) offerUndo(t('readbackRemoved'), () => write(readbackStore(db).restore(readback)));
    else setError(result.error);
  };
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-muted">{stateText(readback, nowMs)}</p>
      {isWriting ? (
        <>
          <p className="text-sm whitespace-pre-line wrap-anywhere">{readback.ours}</p>
          <TextArea
            label={t('readbackTheirs')}
            rows={2}
            maxLength={4_000}
            placeholder={t('readbackTheirsHow')}
            value={theirs}
            onChange={(event) => setTheirs(event.target.value)}
          />
        </>
      ) : (
        <Comparison readback={readback} supplierName={supplierName} terms={terms} />
      )}
      {readback.source !== null && <ThreadLink thread={readback.source.thread} />}
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap gap-2">
        {isWriting ? (
          <Button
            size="sm"
            disabled={theirs.trim() === ''}
            onClick={() => store(restate(readback, theirs.trim(), Date.now()))}
          >
            {t('readbackCompare')}
          </Button>
        ) : readback.state === 'restated' ? (
          <>
            <Button size="sm" onClick={() => store(judgeReadback(readback, 'matched', Date.now()))}>
              {t('readbackMatched')}
            </Button>
            <Button size="sm" onClick={() => store(judgeReadback(readback, 'mismatched', Date.now()))}>
              {t('readbackMismatched')}
            </Button>
          </>
        ) : null}
        {!isWriting && (
          <Button look="quiet" size="sm" onClick={() => setCorrects(true)}>
            {t('readbackCorrect')}
          </Button>
        )}
        <Button look="quiet" size="sm" onClick={remove}>
          {t('remove')}
        </Button>
      </div>
      {readback.state === 'mismatched' && <Mismatch readback={readback} terms={terms} />}
    </div>
  );
}

function stateText({ state, askedAtMs }: Readback, nowMs: number): string {
  const now = {
    open: t('readbackOpen'),
    restated: t('readbackRestated'),
    matched: t('readbackIsMatched'),
    mismatched: t('readbackIsMismatched'),
  };
  return `${askedText(askedAtMs, nowMs)}, ${now[state]}`;
}
