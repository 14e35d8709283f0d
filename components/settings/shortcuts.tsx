import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/section.tsx';

/** Where the browser lets people change shortcuts; Firefox has no address for it. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** The keys that work in a mail page, as the browser has them now. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <Section title={t('shortcutsTitle')}>
      <Card className="flex flex-col gap-3">
        <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1.5">
          {commands.map((command) => (
            <div key={command.name} className="contents">
              <dt>{command.description || t('commandOpenPopup')}</dt>
              <dd className="text-right">
                {command.shortcut ? (
                  <Keys keys={command.shortcut} />
                ) : (
                  <span className="text-muted">{t('noKey')}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {import.meta.env.FIREFOX ? (
          <p className="text-sm text-muted">{t('shortcutsFirefox')}</p>
        ) : (
          <div>
            <Button size="sm" onClick={() => browser.tabs.create({ url: SHORTCUTS_PAGE })}>
              {t('changeShortcuts')}
            </Button>
          </div>
        )}
      </Card>
    </Section>
  );
}

const Keys = ({ keys }: { readonly keys: string }) => (
  <kbd className="rounded-sm border border-edge bg-sunken px-1.5 py-0.5 font-sans text-xs">{keys}</kbd>
);
