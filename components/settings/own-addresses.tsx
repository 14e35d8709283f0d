import { type FormEvent, useState } from 'react';
import { type Address, readAddress } from '../../lib/domain/message/address.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';

/** The mailboxes the user confirmed as their own. */
export function OwnAddresses() {
  const { settings, write } = useStores();
  const live = useLive(() => settings.ownAddresses(), [settings]);
  const offerUndo = useUndo();
  const remove = async (address: Address) => {
    const result = await write(settings.removeOwnAddress(address));
    if (result.ok) offerUndo(t('ownRemoved', address), () => write(settings.addOwnAddress(address)));
  };
  return (
    <Section title={t('ownAddresses')}>
      <p className="text-sm text-muted">{t('ownAddressesHelp')}</p>
      <Card className="flex flex-col gap-3">
        <Loaded live={live}>
          {(addresses) => (
            <ul className="flex flex-col">
              {addresses.map((address) => (
                <li key={address} className="flex items-center justify-between gap-2">
                  {address}
                  <Button
                    look="quiet"
                    size="sm"
                    aria-label={t('removeNamed', address)}
                    onClick={() => remove(address)}
                  >
                    {t('remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
        <AddAddress />
      </Card>
    </Section>
  );
}

function AddAddress() {
  const { settings, write } = useStores();
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const [error, setError] = useState<SaveError | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const address = readAddress(text);
    setUnreadable(address === null);
    if (address === null) return;
    const result = await write(settings.addOwnAddress(address));
    setError(result.ok ? null : result.error);
    if (result.ok) setText('');
  };
  return (
    <form onSubmit={add} className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <TextField
            label={t('addOwnAddress')}
            inputMode="email"
            autoComplete="off"
            error={unreadable ? t('unreadableEntries', text) : null}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={text.trim() === ''}>
          {t('add')}
        </Button>
      </div>
      <SaveErrorNote error={error} />
    </form>
  );
}
