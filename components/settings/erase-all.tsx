import { useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/t.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { TypedConfirm } from '../ui/typed-confirm.tsx';
import { useForgetUndo } from '../ui/undo.tsx';

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
  const forgetUndo = useForgetUndo();
  const word = t('eraseWord');
  const erase = async () => {
    const result = await write(eraseEverything(db));
    if (!result.ok) return result;
    forgetUndo();
    // Notes begun and not yet logged wait here.
    await browser.storage.session.clear();
    return result;
  };
  return (
    <TypedConfirm
      word={word}
      label={t('eraseType', word)}
      press={t('eraseNow')}
      confirm={erase}
      onDone={onErased}
      onCancel={onCancel}
    >
      <p>{t('eraseWhat')}</p>
    </TypedConfirm>
  );
}
