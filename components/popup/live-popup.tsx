import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';
import { mount } from '../ui/mount.tsx';
import { StoresProvider } from '../ui/stores.tsx';
import { begunOpening, tooLong } from './begin-opening.ts';
import { openedOver } from './opened.ts';
import { Popup } from './popup.tsx';

/** Draws the popup over the database. A mail tab that answers too late for the first frame fills it when it does. */
export async function openLivePopup(search: string): Promise<void> {
  const db = new ParlanceDatabase();
  const opened = begunOpening(search).then((tab) => openedOver(db, tab));
  const first = await Promise.race([opened, tooLong()]);
  mount(
    t('extensionName'),
    <StoresProvider db={db} onChanged={() => void ask('changed', {})}>
      <Popup ask={ask} opened={opened} first={first} />
    </StoresProvider>,
  );
}
