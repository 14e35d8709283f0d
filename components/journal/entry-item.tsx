import { type ReactNode, type Ref, useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText, momentText } from '../ui/dates.ts';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { EntryForm } from './entry-form.tsx';
import { markText } from './ledger.tsx';
import { LedgerMarkForm } from './ledger-mark.tsx';
import type { ThreadLook } from './look-for-thread.ts';
import { ThreadLink } from './thread-link.tsx';

export type EntryItemProps = {
  readonly entry: JournalEntry;
  /** The supplier it concerns, where that is not clear from the place. */
  readonly about?: ReactNode;
};

/** One private note: when, the words it rests on, its own words, where it was taken; edit and delete. */
export function EntryItem({ entry, about }: EntryItemProps) {
  const { journal, write } = useStores();
  const offerUndo = useUndo();
  const [open, setOpen] = useState<'edit' | 'mark' | null>(null);
  const editButton = useFocusBack(open === 'edit');
  const markButton = useFocusBack(open === 'mark');
  const [error, setError] = useState<SaveError | null>(null);
  const remove = async () => {
    const result = await write(journal.remove(entry.id));
    if (result.ok) offerUndo(t('noteDeleted'), () => write(journal.restore(entry)));
    else setError(result.error);
  };
  const keepLook = async (look: ThreadLook) => {
    if (look !== 'unknown') await write(journal.keepLook(entry.id, look === 'lost' ? Date.now() : null));
  };
  const whenText = momentText(entry.createdAtMs);
  return (
    <article aria-label={t('noteOf', whenText)} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <time dateTime={new Date(entry.createdAtMs).toISOString()}>{whenText}</time>
        {entry.editedAtMs !== null && <span title={momentText(entry.editedAtMs)}>{t('noteEdited')}</span>}
        {about}
        {entry.sample && <SampleBadge />}
        {open === null && (
          <EntryButtons
            whenText={whenText}
            editButton={editButton}
            markButton={markButton}
            onEdit={() => setOpen('edit')}
            onMark={entry.supplierId === null ? null : () => setOpen('mark')}
            onDelete={remove}
          />
        )}
      </div>
      {entry.quote !== null && (
        <blockquote className="border-l-2 border-edge pl-2 text-sm whitespace-pre-line text-muted">
          {entry.quote}
        </blockquote>
      )}
      {open === 'edit' ? (
        <EntryForm entry={entry} onClose={() => setOpen(null)} />
      ) : (
        <>
          {entry.text !== '' && <p className="whitespace-pre-line">{entry.text}</p>}
          {entry.thread !== null && (
            <ThreadLink thread={entry.thread} lostAtMs={entry.threadLostAtMs} onLook={keepLook} />
          )}
          {entry.ledger !== null && open === null && (
            <p className="text-xs text-muted">
              {[markText(entry.ledger), entry.ledger.reason].filter(Boolean).join(': ')}
            </p>
          )}
          {entry.explainsFromMs !== null && (
            <p className="text-xs text-muted">{t('entryExplains', dayText(entry.explainsFromMs))}</p>
          )}
          <Wordings entry={entry} />
        </>
      )}
      <SaveErrorNote error={error} />
      {open === 'mark' && <LedgerMarkForm entry={entry} onClose={() => setOpen(null)} />}
    </article>
  );
}

type EntryButtonsProps = {
  readonly whenText: string;
  readonly editButton: Ref<HTMLButtonElement>;
  readonly markButton: Ref<HTMLButtonElement>;
  readonly onEdit: () => void;
  /** Null for a note about nobody in particular: it is on no account. */
  readonly onMark: (() => void) | null;
  readonly onDelete: () => void;
};

const EntryButtons = ({ whenText, editButton, markButton, onEdit, onMark, onDelete }: EntryButtonsProps) => (
  <span className="-my-1 ml-auto flex">
    <Button ref={editButton} look="quiet" size="sm" aria-label={t('editNoteOf', whenText)} onClick={onEdit}>
      {t('edit')}
    </Button>
    {onMark !== null && (
      <Button ref={markButton} look="quiet" size="sm" aria-label={t('markNoteOf', whenText)} onClick={onMark}>
        {t('ledgerMark')}
      </Button>
    )}
    <Button look="quiet" size="sm" aria-label={t('deleteNoteOf', whenText)} onClick={onDelete}>
      {t('delete')}
    </Button>
  </span>
);

/** What the note said before it was changed, folded away. */
const Wordings = ({ entry: { wordings } }: { readonly entry: JournalEntry }) =>
  wordings.length > 0 && (
    <details className="text-xs text-muted">
      <summary>{plural('earlierWordings', wordings.length)}</summary>
      <ol className="flex flex-col gap-1 pt-1">
        {wordings.toReversed().map(({ text, atMs }) => (
          <li key={atMs} className="whitespace-pre-line">
            <span className="font-medium">{momentText(atMs)}</span> {text}
          </li>
        ))}
      </ol>
    </details>
  );
