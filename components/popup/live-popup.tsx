import type { ReactNode } from 'react';
import { ParlanceDatabase } from '../../lib/storage/database.ts';
import type { Ask } from '../card/ask.ts';
import { StoresProvider } from '../ui/stores.tsx';
import { openedOver } from './opened.ts';
import { Popup } from './popup.tsx';
import type { TabInFront } from './tab-in-front.ts';

/** The popup over the database, ready to be drawn. A mail tab that answers after `tooLong` fills it later. */
export async function livePopup(
  ask: Ask,
  tab: Promise<TabInFront>,
  tooLong: Promise<null>,
): Promise<ReactNode> {
  const db = new ParlanceDatabase();
  const opened = tab.then((known) => openedOver(db, known));
  const first = await Promise.race([opened, tooLong]);
  return (
    <StoresProvider db={db} onChanged={() => void ask('changed', {})}>
      <Popup ask={ask} opened={opened} first={first} />
    </StoresProvider>
  );
}
