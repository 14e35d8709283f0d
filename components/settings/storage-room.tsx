import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/section.tsx';

type Room = { readonly usedMb: string; readonly kept: boolean };

const megabytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

async function measure(): Promise<Room> {
  const [{ usage = 0 }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usedMb: megabytes.format(usage / 1_000_000), kept };
}

/** How much room the data takes, and whether the browser promised not to clear it when the disk gets full. */
export function StorageRoom() {
  const [room, setRoom] = useState<Room | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void measure().then(setRoom);
  }, []);
  const keep = async () => {
    setRefused(!(await navigator.storage.persist()));
    setRoom(await measure());
  };
  if (room === null) return null;
  return (
    <Section title={t('storageTitle')}>
      <Card className="flex flex-col items-start gap-2">
        <p>{t('storageUsed', room.usedMb)}</p>
        <p className="text-sm text-muted">{room.kept ? t('storageKept') : t('storageNotKept')}</p>
        {!room.kept && (
          <Button size="sm" onClick={keep}>
            {t('storageKeep')}
          </Button>
        )}
        <output className="text-sm text-muted empty:sr-only">{refused ? t('storageRefused') : ''}</output>
      </Card>
    </Section>
  );
}
