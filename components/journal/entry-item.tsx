import { type FormEvent, type ReactNode, useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { momentText } from '../ui/dates.ts';
import { TextArea } from '../ui/field.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
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
  const [editing, setEditing] = useState(false);
  const remove = async () => {
    const result = await write(journal.remove(entry.id));
    if (result.ok) offerUndo(t('noteDeleted'), () => write(journal.restore(entry)));
  };
  const whenText = momentText(entry.createdAtMs);
  return (
    <article aria-label={t('noteOf', whenText)} className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <time dateTime={new Date(entry.createdAtMs).toISOString()}>{whenText}</time>
        {entry.editedAtMs !== null && <span title={momentText(entry.editedAtMs)}>{t('noteEdited')}</span>}
        {about}
        {entry.sample && <SampleBadge />}
        {!editing && <EntryButtons whenText={whenText} onEdit={() => setEditing(true)} onDelete={remove} />}
      </div>
      {entry.quote !== null && (
        <blockquote className="border-l-2 border-edge pl-2 text-sm whitespace-pre-line text-muted">
          {entry.quote}
        </blockquote>
      )}
      {editing ? (
        <EntryForm entry={entry} onClose={() => setEditing(false)} />
      ) : (
        <>
          {entry.text !== '' && <p className="whitespace-pre-line">{entry.text}</p>}
          {entry.thread !== null && <ThreadLink thread={entry.thread} />}
        </>
      )}
    </article>
  );
}

type EntryButtonsProps = {
  readonly whenText: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
};

const EntryButtons = ({ whenText, onEdit, onDelete }: EntryButtonsProps) => (
  <span className="-my-1 ml-auto flex">
    <Button look="quiet" size="sm" aria-label={t('editNoteOf', whenText)} onClick={onEdit}>
      {t('edit')}
    </Button>
    <Button look="quiet" size="sm" aria-label={t('deleteNoteOf', whenText)} onClick={onDelete}>
      {t('delete')}
    </Button>
  </span>
);

type EntryFormProps = { readonly entry: JournalEntry; readonly onClose: () => void };

function EntryForm({ entry, onClose }: EntryFormProps) {
  const { journal, write } = useStores();
  const [text, setText] = useState(entry.text);
  const [error, setError] = useState<SaveError | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const result = await write(journal.edit({ ...entry, text: text.trim() }, entry.rev, Date.now()));
    if (result.ok) onClose();
    else setError(result.error);
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-2">
      <TextArea
        label={t('noteText')}
        bare
        // The user just pressed "Edit" on this note.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <SaveErrorNote error={error} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="sm">
          {t('save')}
        </Button>
        <Button look="quiet" size="sm" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
