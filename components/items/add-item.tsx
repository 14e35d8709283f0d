import { type FormEvent, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Item, ItemKind } from '../../lib/domain/journal/item.ts';
import { endOfDay, newItem } from '../../lib/domain/journal/new-item.ts';
import { t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { itemKinds, kindText } from './item-words.ts';

/** What is asked of an escalation besides. */
type Escalated = { readonly step: string; readonly note: string; readonly informalTried: string };
const NOT_SAID: Escalated = { step: '', note: '', informalTried: '' };

export type AddItemProps = { readonly supplierId: SupplierId; readonly supplierName: string };

/** Logs a promise, action, request, idea, constraint or escalation: what it is and whose; a date if there is one. */
export function AddItem({ supplierId, supplierName }: AddItemProps) {
  const { db, write } = useStores();
  const [kind, setKind] = useState<ItemKind>('commitment');
  const [side, setSide] = useState<'ours' | 'theirs'>('theirs');
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [escalated, setEscalated] = useState(NOT_SAID);
  const [weChanged, setWeChanged] = useState('');
  const [error, setError] = useState<SaveError | null>(null);
  const add = useOnePress(async () => {
    if (title.trim() === '') return;
    const start = { kind, side, title: title.trim(), dueAtMs: endOfDay(day), source: null };
    const fresh = newItem(crypto.randomUUID(), supplierId, start, Date.now());
    const item = withSaid(fresh, escalated, weChanged);
    const result = await write(itemStore(db).save(item, null));
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setTitle('');
    setEscalated(NOT_SAID);
    setWeChanged('');
    setDay('');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form onSubmit={submit} className="grid grid-cols-2 gap-2">
      <div className="col-span-2">
        <TextField
          label={t('itemWhat')}
          value={title}
          required
          maxLength={500}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <Select
        label={t('itemKind')}
        value={kind}
        onChange={(event) => setKind(itemKinds.find((one) => one === event.target.value) ?? kind)}
      >
        {itemKinds.map((one) => (
          <option key={one} value={one}>
            {kindText(one)}
          </option>
        ))}
      </Select>
      <Select
        label={t('itemWhose')}
        value={side}
        onChange={(event) => setSide(event.target.value === 'ours' ? 'ours' : 'theirs')}
      >
        <option value="theirs">{supplierName}</option>
        <option value="ours">{t('sideOurs')}</option>
      </Select>
      <TextField
        label={t('itemDue')}
        type="date"
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      {kind === 'constraint' && (
        <TextField
          label={t('constraintChanged')}
          value={weChanged}
          maxLength={1_000}
          onChange={({ target }) => setWeChanged(target.value)}
        />
      )}
      {kind === 'escalation' && <EscalationFields said={escalated} onChange={setEscalated} />}
      <div className="col-span-2 flex flex-col items-start gap-2">
        <SaveErrorNote error={error} />
        <Button type="submit" size="sm" disabled={title.trim() === ''}>
          {t('itemLog')}
        </Button>
      </div>
    </form>
  );
}

const withSaid = (fresh: Item, escalated: Escalated, weChanged: string): Item => {
  if (fresh.kind === 'escalation') return { ...fresh, ...escalated };
  return fresh.kind === 'constraint' ? { ...fresh, weChanged } : fresh;
};

type EscalationFieldsProps = {
  readonly said: Escalated;
  readonly onChange: (said: Escalated) => void;
};

const EscalationFields = ({ said, onChange }: EscalationFieldsProps) => (
  <>
    <TextField
      label={t('escalationStep')}
      value={said.step}
      maxLength={200}
      onChange={(event) => onChange({ ...said, step: event.target.value })}
    />
    <TextField
      label={t('escalationReason')}
      value={said.note}
      maxLength={2_000}
      onChange={(event) => onChange({ ...said, note: event.target.value })}
    />
    <TextField
      label={t('escalationTried')}
      value={said.informalTried}
      maxLength={1_000}
      onChange={(event) => onChange({ ...said, informalTried: event.target.value })}
    />
  </>
);
