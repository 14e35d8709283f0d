import { type FormEvent, useState } from 'react';
import { ObservationKind } from '../../lib/domain/journal/observation.ts';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { observationStore } from '../../lib/storage/observation-store.ts';
import { observationText } from '../hints/observation-words.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useNow } from '../ui/use-now.ts';
import { useOnePress } from '../ui/use-one-press.ts';

/** Notes something that was observed elsewhere than in a message: on the phone, on a visit. */
export function AddObservation({ supplier }: { readonly supplier: Supplier }) {
  const { db, write } = useStores();
  const [kind, setKind] = useState<ObservationKind>('suggestion');
  const [side, setSide] = useState<'ours' | 'theirs'>('theirs');
  const [note, setNote] = useState('');
  const today = dayInput(useNow());
  // A panel may stay open over night: until a day is chosen it is today, whichever that is by then.
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? today;
  const [error, setError] = useState<SaveError | null>(null);
  const [stored, setStored] = useState(false);
  const add = useOnePress(async () => {
    const draft = {
      supplierId: supplier.id,
      personId: null,
      side,
      kind,
      state: 'confirmed',
      source: null,
      note: note.trim(),
      atMs: day === today ? Date.now() : (startOfDay(day) ?? Date.now()),
      leadDays: null,
      outcome: kind === 'dispute' ? 'open' : null,
    } as const;
    const result = await write(observationStore(db).add(draft));
    setError(result.ok ? null : result.error);
    setStored(result.ok);
    if (result.ok) setNote('');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={submit} onChange={() => setStored(false)} className="grid grid-cols-2 gap-2">
      <Select
        label={t('observationKind')}
        value={kind}
        onChange={({ target }) =>
          setKind(ObservationKind.options.find((one) => one === target.value) ?? kind)
        }
      >
        {ObservationKind.options.map((one) => (
          <option key={one} value={one}>
            {observationText(one)}
          </option>
        ))}
      </Select>
      <Select
        label={t('observationBy')}
        value={side}
        onChange={({ target }) => setSide(target.value === 'ours' ? 'ours' : 'theirs')}
      >
        <option value="theirs">{supplier.name}</option>
        <option value="ours">{t('sideOurs')}</option>
      </Select>
      <div className="col-span-2 flex flex-col items-start gap-2">
        <div className="w-full">
          <TextField
            label={t('observationNote')}
            value={note}
            maxLength={2_000}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        <TextField
          type="date"
          label={t('observationDay')}
          max={today}
          value={day}
          onChange={({ target }) => setChosen(target.value)}
        />
        <SaveErrorNote error={error} />
        <div className="flex items-center gap-2">
          <Button type="submit" size="sm" disabled={stored}>
            {t('observationLog')}
          </Button>
          <output className="text-xs text-muted">{stored ? t('observationLogged') : ''}</output>
        </div>
      </div>
    </form>
  );
}
