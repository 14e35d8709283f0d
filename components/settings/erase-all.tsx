import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/t.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';

/** Deletes everything, after the user typed the word that says so. */
export function EraseAll() {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  return (
    <Section title={t('eraseTitle')}>
      <p className="text-sm text-muted">{t('eraseHelp')}</p>
      <div className="flex items-center gap-3">
        <Button size="sm" onClick={() => setAsking(true)}>
          {t('eraseOpen')}
        </Button>
        <output className="text-sm text-muted">{erased ? t('erased') : ''}</output>
      </div>
      <Dialog title={t('eraseTitle')} open={asking} onClose={() => setAsking(false)}>
        <EraseForm
          onErased={() => {
            setErased(true);
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      </Dialog>
    </Section>
  );
}

type EraseFormProps = { readonly onErased: () => void; readonly onCancel: () => void };

function EraseForm({ onErased, onCancel }: EraseFormProps) {
  const { db, write } = useStores();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<SaveError | null>(null);
  const word = t('eraseWord');
  const isConfirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed) return;
    const result = await write(eraseEverything(db));
    if (!result.ok) return setError(result.error);
    // Notes begun and not yet logged wait here.
    await browser.storage.session.clear();
    onErased();
  };
  return (
    <form onSubmit={erase} className="flex flex-col gap-4">
      <p>{t('eraseWhat')}</p>
      <TextField
        label={t('eraseType', word)}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <SaveErrorNote error={error} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isConfirmed}>
          {t('eraseNow')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
