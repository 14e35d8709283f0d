import { mount } from '../../components/ui/mount.tsx';
import { StoresProvider } from '../../components/ui/stores.tsx';
import '../../components/ui/theme.css';
import { Workspace } from '../../components/workspace/workspace.tsx';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';

const db = new ParlanceDatabase();
const tellMailTabs = () => void ask('changed', {});

mount(
  t('extensionName'),
  <StoresProvider db={db} onChanged={tellMailTabs}>
    <Workspace />
  </StoresProvider>,
);
