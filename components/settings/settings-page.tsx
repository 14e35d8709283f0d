import { t } from '../../lib/i18n/t.ts';
import { Page } from '../workspace/page.tsx';
import { DraftChecks } from './draft-checks.tsx';
import { EraseAll } from './erase-all.tsx';
import { MailHosts } from './mail-hosts.tsx';
import { OwnAddresses } from './own-addresses.tsx';
import { RestoreOwnFile } from './restore-own-file.tsx';
import { SampleData } from './sample-data.tsx';
import { SaveOwnFile } from './save-own-file.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { StorageRoom } from './storage-room.tsx';
import { Stored } from './stored.tsx';
import { Unreadable } from './unreadable.tsx';

/** What Parlance has stored and where it reads, and everything the user can do about it. */
export const SettingsPage = () => (
  <Page title={t('navSettings')} lead={t('settingsLead')}>
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
      <div className="flex flex-col gap-8">
        <Stored />
        <Unreadable />
        <SaveOwnFile />
        <RestoreOwnFile />
        <StorageRoom />
        <EraseAll />
      </div>
      <div className="flex flex-col gap-8">
        <OwnAddresses />
        <DraftChecks />
        <SampleData />
        <MailHosts />
        <Shortcuts />
      </div>
    </div>
  </Page>
);
