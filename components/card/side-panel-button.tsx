import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useAsk } from './ask.ts';

/** Opens the side panel beside the mail; says where else it is when the browser refuses. */
export function SidePanelButton() {
  const ask = useAsk();
  const [refused, setRefused] = useState(false);
  const open = async () => setRefused(!(await ask('openSidePanel', {})).ok);
  return (
    <>
      <Button look="quiet" size="sm" className="ml-auto" onClick={open}>
        <Icon name="panel" />
        {t('cardOpenSidePanel')}
      </Button>
      {refused && (
        <p role="alert" className="w-full text-xs text-muted">
          {t('cardSidePanelRefused')}
        </p>
      )}
    </>
  );
}
