import { useState } from 'react';
import { useLocation } from 'wouter';
import { newCharter } from '../../lib/domain/charter/edit-charter.ts';
import { PRESETS, type PresetName, presetFor, startFrom } from '../../lib/domain/charter/presets.ts';
import { CharterId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { presetText, presetWords } from './editor-preset-words.ts';

export type NewCharterProps = { readonly supplier: Supplier; readonly onClose: () => void };

/** Starts a charter from a preset, to be adapted. The preset that fits the supplier is chosen beforehand. */
export function NewCharter({ supplier, onClose }: NewCharterProps) {
  const { charters, write } = useStores();
  const [, navigate] = useLocation();
  const [preset, setPreset] = useState<PresetName>(presetFor(supplier));
  const [error, setError] = useState<SaveError | null>(null);
  const start = async () => {
    const charter = newCharter({
      id: CharterId.parse(crypto.randomUUID()),
      supplierId: supplier.id,
      start: startFrom(preset, presetWords()),
      nowMs: Date.now(),
    });
    const result = await write(charters.save(charter, null));
    if (result.ok) navigate(routeOf('charters', charter.id));
    else setError(result.error);
  };
  return (
    <div className="flex flex-col gap-3">
      <fieldset>
        <legend className="pb-1 text-sm font-medium text-muted">{t('choosePreset')}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {PRESETS.map((name) => (
            <Choice
              key={name}
              type="radio"
              name="preset"
              checked={preset === name}
              detail={presetText(name).detail}
              onChange={() => setPreset(name)}
            >
              {presetText(name).name}
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
