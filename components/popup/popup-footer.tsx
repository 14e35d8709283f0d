import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button, buttonClasses } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { workspaceUrl } from '../ui/workspace-url.ts';
import { openSidePanel } from './open-elsewhere.ts';

/** The ways on from here. */
export function PopupFooter({ tabId }: { readonly tabId: number | null }) {
  const [refused, setRefused] = useState(false);
  const open = async (id: number) => {
    const opened = await openSidePanel(id);
    setRefused(!opened);
    if (opened) window.close();
  };
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-1 border-t border-line px-2 py-1.5">
      <Button look="quiet" size="sm" disabled={tabId === null} onClick={() => tabId !== null && open(tabId)}>
        <Icon name="panel" />
        {t('cardOpenSidePanel')}
      </Button>
      <a
        className={buttonClasses('quiet', 'sm')}
        href={workspaceUrl('/suppliers')}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="open" />
        {t('popupWorkspace')}
      </a>
      {refused && (
        <p role="alert" className="w-full px-2 text-xs text-muted">
          {t('popupSidePanelRefused')}
        </p>
      )}
    </footer>
  );
}
