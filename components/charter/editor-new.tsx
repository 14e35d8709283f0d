import { useState } from 'react';
import { useLocation } from 'wouter';
import { newCharter } from '../../lib/domain/charter/edit-charter.ts';
import { presetFor } from '../../lib/domain/charter/presets.ts';
import { CharterId, type SupplierId } from '../../lib/domain/ids.ts';
import { EMPTY_PLAYBOOK } from '../../lib/domain/programme/playbook.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { playbookStore } from '../../lib/storage/playbook-store.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { type CharterOffer, charterOffers } from './charter-offers.ts';

export type NewCharterProps = { readonly supplier: Supplier; readonly onClose: () => void };

/** Starts a charter from a preset, to be adapted. The preset that fits the supplier is chosen beforehand. */
export function NewCharter({ supplier, onClose }: NewCharterProps) {
  const { db, charters, write } = useStores();
  const [, navigate] = useLocation();
  const live = useLive(() => playbookStore(db).read(), [db]);
  const offers = charterOffers(live.kind === 'loaded' ? live.value : EMPTY_PLAYBOOK);
  const [chosen, setChosen] = useState<string>(presetFor(supplier));
  const [error, setError] = useState<SaveError | null>(null);
  const start = async () => {
    const offer = offers.find(({ key }) => key === chosen);
    if (offer === undefined) return;
    const charter = charterFrom(offer, supplier.id);
    const result = await write(charters.save(charter, null));
    if (result.ok) navigate(routeOf('charters', charter.id));
    else setError(result.error);
  };
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="pb-1 text-sm font-medium text-muted">{t('choosePreset')}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {offers.map(({ key, name, detail }) => (
            <Choice
              key={key}
              type="radio"
              name="preset"
              checked={chosen === key}
              detail={detail}
              onChange={() => setChosen(key)}
            >
              {name}
            </Choice>
          ))}
        </div>
      </fieldset>
      <SaveErrorNote error={error} />
      <div className="flex gap-2">
        <Button look="primary" onClick={start}>
          {t('startCharter')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

const charterFrom = (offer: CharterOffer, supplierId: SupplierId) =>
  newCharter({
    id: CharterId.parse(crypto.randomUUID()),
    supplierId,
    start: offer.start(),
    nowMs: Date.now(),
  });
