import { Popup } from '../../components/popup/popup.tsx';
import { readTabInFront } from '../../components/popup/tab-in-front.ts';
import { mount } from '../../components/ui/mount.tsx';
import { StoresProvider } from '../../components/ui/stores.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';

const db = new ParlanceDatabase();
const front = readTabInFront(location.search);
const tellMailTabs = () => void ask('changed', {});

mount(
  t('extensionName'),
  <StoresProvider db={db} onChanged={tellMailTabs}>
    <Popup ask={ask} front={front} />
  </StoresProvider>,
);
