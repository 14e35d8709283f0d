import { type FormEvent, useState } from 'react';
import { isSameForm } from '../../lib/domain/glossary/capture-term.ts';
import { newWatchWord, type WatchWord } from '../../lib/domain/glossary/watch-word.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { watchStore } from '../../lib/storage/watch-store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { WatchScope } from './watch-scope.tsx';

export type NewWatchWordProps = {
  readonly suppliers: readonly Supplier[];
  readonly words: readonly WatchWord[];
};

/** Watches one more word, with everybody or one supplier. */
export function NewWatchWord({ suppliers, words }: NewWatchWordProps) {
  const { db, write } = useStores();
  const [text, setText] = useState('');
  const [scope, setScope] = useState<SupplierId[] | null>(null);
  const [error, setError] = useState<SaveError | null>(null);
  const isThere = words.some((word) => isSameForm(word.text, text));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isThere || text.trim() === '') return;
    const word = newWatchWord({ id: crypto.randomUUID(), text, scope, nowMs: Date.now() });
    const result = await write(watchStore(db).save(word, null));
    setError(result.ok ? null : result.error);
    if (result.ok) setText('');
  };
  return (
    <form onSubmit={add} className="flex flex-wrap items-start gap-2">
      <div className="min-w-48 flex-1">
        <TextField
          label={t('watchWord')}
          bare
          placeholder={t('watchWord')}
          maxLength={200}
          value={text}
          error={isThere ? t('watchedAlready') : null}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <WatchScope label={t('watchWith')} scope={scope} suppliers={suppliers} onChange={setScope} />
      <Button type="submit" disabled={isThere || text.trim() === ''}>
        {t('watchStart')}
      </Button>
      <SaveErrorNote error={error} />
    </form>
  );
}
