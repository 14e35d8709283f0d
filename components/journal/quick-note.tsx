import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { ThreadRef } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { useKeptText } from '../card/use-kept-text.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';

export type QuickNoteProps = {
  readonly supplierId: SupplierId | null;
  readonly thread: ThreadRef | null;
};

const MAX_TEXT = 20_000;

/** A private note in two actions: type, press. The text is kept for its supplier and thread until it is stored. */
export function QuickNote({ supplierId, thread }: QuickNoteProps) {
  const { journal, write } = useStores();
  const { text, keep, forget } = useKeptText(`quick note ${supplierId ?? ''} ${thread?.threadKey ?? ''}`);
  const [error, setError] = useState<SaveError | null>(null);
  const [stored, setStored] = useState(false);
  const log = async (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '') return;
    const note = {
      text: text.trim(),
      quote: null,
      thread,
      messageKey: null,
      supplierId,
      personId: null,
      tags: [],
    };
    const result = await write(journal.add(note, Date.now()));
    setError(result.ok ? null : result.error);
    setStored(result.ok);
    if (!result.ok) return;
    keep('');
    forget();
  };
  const logOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void log();
  };
  return (
    <form onSubmit={log} className="flex flex-col gap-2">
      <TextArea
        label={t('newNote')}
        bare
        rows={2}
        placeholder={t('newNotePlaceholder')}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => {
          keep(event.target.value);
          setStored(false);
        }}
        onKeyDown={logOnCtrlEnter}
      />
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" size="sm" disabled={text.trim() === ''}>
          {t('logNote')}
        </Button>
        <output className="text-xs text-muted">{stored ? t('noteLogged') : t('notePrivate')}</output>
      </div>
    </form>
  );
}
