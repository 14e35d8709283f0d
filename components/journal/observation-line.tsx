import { useState } from 'react';
import type { Observation } from '../../lib/domain/journal/observation.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { observationStore } from '../../lib/storage/observation-store.ts';
import { observationText } from '../hints/observation-words.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { Select, TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { ThreadLink } from './thread-link.tsx';

export type ObservationLineProps = { readonly observation: Observation; readonly supplierName: string };

const outcomes = {
  open: 'disputeOpen',
  informal: 'disputeInformal',
  formal: 'disputeFormal',
} as const satisfies Record<NonNullable<Observation['outcome']>, MessageKey>;

/** One observation: what, whose, when, its words; how a dispute was settled and how many days a heads-up gave. */
export function ObservationLine({ observation, supplierName }: ObservationLineProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const store = observationStore(db);
  const change = async (patch: Partial<Observation>) => {
    const result = await write(store.save({ ...observation, ...patch }, observation.rev));
    setError(result.ok ? null : result.error);
  };
  const { kind, side, atMs, source, note } = observation;
  const what = observationText(kind);
  const words = note || source?.quote || '';
  const remove = async () => {
    const result = await write(store.remove(observation.id));
    if (result.ok) offerUndo(t('itemRemoved', words || what), () => write(store.save(observation, null)));
    else setError(result.error);
  };
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="text-xs text-muted">
        {[dayText(atMs), what, side === 'ours' ? t('sideOurs') : supplierName].join(' · ')}
      </p>
      {words !== '' && <p className="line-clamp-3 wrap-anywhere">{words}</p>}
      {source !== null && <ThreadLink thread={source.thread} />}
      <div className="flex flex-wrap items-end gap-2">
        <Detail observation={observation} change={change} />
        <Button look="quiet" size="sm" aria-label={t('removeNamed', words || what)} onClick={remove}>
          {t('remove')}
        </Button>
      </div>
      <SaveErrorNote error={error} />
    </div>
  );
}

type DetailProps = {
  readonly observation: Observation;
  readonly change: (patch: Partial<Observation>) => Promise<void>;
};

function Detail({ observation: { kind, outcome, leadDays }, change }: DetailProps) {
  if (kind === 'dispute')
    return (
      <Select
        label={t('disputeSettled')}
        value={outcome ?? 'open'}
        onChange={({ target }) =>
          change({
            outcome: target.value === 'informal' || target.value === 'formal' ? target.value : 'open',
          })
        }
      >
        {Object.entries(outcomes).map(([value, key]) => (
          <option key={value} value={value}>
            {t(key)}
          </option>
        ))}
      </Select>
    );
  if (kind !== 'heads-up') return null;
  return (
    <TextField
      type="number"
      label={t('leadDays')}
      min={0}
      max={3_650}
      // Another number from elsewhere takes the place of this one.
      key={leadDays}
      defaultValue={leadDays ?? ''}
      onBlur={({ target }) => {
        const days = daysOf(target.value);
        if (days !== leadDays) void change({ leadDays: days });
      }}
    />
  );
}

/** Whole days, or null when the field is empty or holds none. */
function daysOf(text: string): number | null {
  const days = Math.round(Number(text));
  return text.trim() === '' || !(days >= 0 && days <= 3_650) ? null : days;
}
