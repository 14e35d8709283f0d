import { SidePanel } from '../../components/sidepanel/side-panel.tsx';
import type { WatchFront } from '../../components/sidepanel/use-front-page.ts';
import { watchFrontPage } from '../../components/sidepanel/watch-front-page.ts';
import { mount } from '../../components/ui/mount.tsx';
import { StoresProvider } from '../../components/ui/stores.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';

const db = new ParlanceDatabase();
const tellMailTabs = () => void ask('changed', {});
const watch: WatchFront = (onPage, signal) => watchFrontPage(location.search, onPage, signal);

mount(
  t('sidePanelTitle'),
  <StoresProvider db={db} onChanged={tellMailTabs}>
    <SidePanel ask={ask} watch={watch} />
  </StoresProvider>,
);
