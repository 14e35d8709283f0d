import { useState } from 'react';
import { CHANNELS, type Channel, channelMix } from '../../lib/domain/journal/channel-mix.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { QuarterTable } from '../ui/quarter-table.tsx';
import { useNow } from '../ui/use-now.ts';

const names: Readonly<Record<Channel, MessageKey>> = {
  visit: 'channelVisits',
  call: 'channelCalls',
  mail: 'channelMails',
};

/** How notes came about, by quarter: visits and calls that give way to mail are worth a thought. Counted when it is opened. */
export function ChannelMix({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="text-sm text-muted">{t('channelMix')}</summary>
      {isOpen && <Mix entries={entries} />}
    </details>
  );
}

function Mix({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const quarters = channelMix(entries, useNow());
  return quarters.length === 0 ? (
    <p className="pt-2 text-sm text-muted">{t('channelMixNone')}</p>
  ) : (
    <div className="flex flex-col gap-2 pt-2">
      <QuarterTable
        caption={t('channelMixOf')}
        kinds={CHANNELS.map((kind) => ({ kind, name: t(names[kind]) }))}
        quarters={quarters}
      />
      <p className="text-xs text-muted">{t('channelMixCaveat')}</p>
    </div>
  );
}
