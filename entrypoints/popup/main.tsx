import { readOpening } from '../../components/popup/opening.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { StoresProvider } from '../../components/ui/stores.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';

/** A mail tab that takes longer must not keep the popup blank. */
const PATIENCE_MS = 150;

const db = new ParlanceDatabase();
const opening = readOpening(db, location.search);
const tooLong = new Promise<null>((resolve) => {
  setTimeout(() => resolve(null), PATIENCE_MS);
});
const tellMailTabs = () => void ask('changed', {});

// Opens while the mail tab is asked; whoever reads first says why it can't be opened.
void db.open().catch(() => undefined);
void Promise.race([opening, tooLong]).then((first) =>
  mount(
    t('extensionName'),
    <StoresProvider db={db} onChanged={tellMailTabs}>
      <Popup ask={ask} opening={opening} first={first} />
    </StoresProvider>,
  ),
);
