import { useState } from 'react';
import { type Item, ledgerMarkOf } from '../../lib/domain/journal/item.ts';
import type { LedgerMark } from '../../lib/domain/journal/journal-entry.ts';
import { t } from '../../lib/i18n/t.ts';
import { markText } from '../journal/ledger.tsx';
import { Button } from '../ui/button.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { itemStateText } from './item-words.ts';

export type LedgerProposalProps = { readonly item: Item; readonly onClose: () => void };

/** Proposes an entry of the trust account for a promise that was kept or missed. Nothing is entered without a press. */
export function LedgerProposal({ item, onClose }: LedgerProposalProps) {
  const mark = ledgerMarkOf(item);
  return mark === null ? null : <Proposed item={item} mark={mark} onClose={onClose} />;
}

function Proposed({ item, mark, onClose }: LedgerProposalProps & { readonly mark: LedgerMark }) {
  const { journal, write } = useStores();
  const [error, setError] = useState<SaveError | null>(null);
  const add = useOnePress(async () => {
    const note = {
      text: t('ledgerFromPromise', itemStateText(item.state), item.title),
      quote: item.source?.quote ?? null,
      thread: item.source?.thread ?? null,
      messageKey: item.source?.messageKey ?? null,
      supplierId: item.supplierId,
      personId: null,
      tags: [],
    };
    const result = await write(journal.add(note, Date.now(), { ledger: mark }));
    if (result.ok) onClose();
    else setError(result.error);
  });
  return (
    <section
      aria-label={t('ledgerPropose')}
      className="flex flex-col items-start gap-2 rounded-md bg-sunken p-3 text-sm"
    >
      <p>{t('ledgerProposeOn', markText(mark), item.title)}</p>
      <SaveErrorNote error={error} />
      <div className="flex gap-2">
        <Button size="sm" onClick={add}>
          {t('ledgerProposeYes')}
        </Button>
        <Button look="quiet" size="sm" onClick={onClose}>
          {t('ledgerProposeNo')}
        </Button>
      </div>
    </section>
  );
}
