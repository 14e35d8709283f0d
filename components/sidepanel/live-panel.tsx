import type { ReactNode } from 'react';
import { ParlanceDatabase } from '../../lib/storage/database.ts';
import type { Ask } from '../card/ask.ts';
import { begunOpening, tooLong } from '../popup/begin-opening.ts';
import { openedOver } from '../popup/opened.ts';
import { StoresProvider } from '../ui/stores.tsx';
import { SidePanel } from './side-panel.tsx';
import { watchFrontPage } from './watch-front-page.ts';

/** The side panel over the database, ready to be drawn with what was in front when it opened. */
export async function livePanel(ask: Ask, search: string): Promise<ReactNode> {
  const db = new ParlanceDatabase();
  const opened = begunOpening(search).then((tab) => openedOver(db, tab));
  const first = await Promise.race([opened, tooLong()]);
  return (
    <StoresProvider db={db} onChanged={() => void ask('changed', {})}>
      <SidePanel ask={ask} watch={(onPage, signal) => watchFrontPage(search, onPage, signal)} first={first} />
    </StoresProvider>
  );
}
