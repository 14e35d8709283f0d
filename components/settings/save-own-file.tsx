import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { ownFile, ownFileName } from '../../lib/storage/own-file.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { downloadText } from './download-text.ts';

/** Everything in one file for the user's own keeping. */
export function SaveOwnFile() {
  const { db } = useStores();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const save = async () => {
    const nowMs = Date.now();
    const name = ownFileName(nowMs);
    downloadText(name, await ownFile(db, nowMs));
    setSavedAs(name);
  };
  return (
    <Section title={t('ownFileTitle')}>
      <Card className="flex flex-col items-start gap-2">
        <p className="text-sm text-muted">{t('ownFileHelp')}</p>
        <Button size="sm" onClick={save}>
          {t('ownFileSave')}
        </Button>
        <output className="text-sm text-muted empty:sr-only">
          {savedAs === null ? '' : t('ownFileSaved', savedAs)}
        </output>
      </Card>
    </Section>
  );
}
