import { useState } from 'react';
import { browser } from 'wxt/browser';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { askPage } from '../../lib/messaging/page-client.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Copies the structure of the mail page for a report to us: counts per selector and strategy, versions. No text of the page. */
export function CopyDiagnostics({ tabId }: { readonly tabId: number }) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const copy = async () => {
    const diagnosis = await askPage(tabId, 'diagnose', null);
    if (diagnosis === null) return setSaid('healthCopyFailed');
    const { version } = browser.runtime.getManifest();
    const text = JSON.stringify({ parlance: version, browser: browserName(), ...diagnosis }, null, 1);
    await navigator.clipboard.writeText(text).then(
      () => setSaid('healthCopied'),
      () => setSaid('healthCopyRefused'),
    );
  };
  return (
    <div className="flex items-center gap-2">
      <Button look="quiet" size="sm" onClick={copy}>
        <Icon name="copy" />
        {t('healthCopy')}
      </Button>
      <output className="text-xs text-muted">{said !== null && t(said)}</output>
    </div>
  );
}

/** Name and major version. */
const browserName = (): string => /(?:Edg|Chrome|Firefox)\/\d+/u.exec(navigator.userAgent)?.[0] ?? 'other';
