import { type FormEvent, useState } from 'react';
import type { Item } from '../../lib/domain/journal/item.ts';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { dayInput } from '../../lib/domain/language/day-input.ts';
import { t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import type { SaveError } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { KindFields } from './kind-fields.tsx';

export type ItemFormProps = {
  readonly item: Item;
  readonly supplierName: string;
  readonly onClose: () => void;
};

/** Changes what is known of an item: its words, owner and date, and what its kind has besides. Never over another change unasked. */
export function ItemForm({ item, supplierName, onClose }: ItemFormProps) {
  const { db, write } = useStores();
  const [draft, setDraft] = useState<Item>(item);
  const [error, setError] = useState<SaveError | null>(null);
  const saveAt = async (rev: number) => {
    const result = await write(itemStore(db).save(draft, rev));
    if (result.ok) onClose();
    else setError(result.error);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void saveAt(draft.rev);
  };
  const { owner } = draft;
  return (
    <form onSubmit={save} className="flex flex-col gap-2">
      <TextField
        label={t('itemWhat')}
        required
        maxLength={500}
        value={draft.title}
        onChange={({ target }) => setDraft({ ...draft, title: target.value })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('itemWhose')}
          value={owner.side}
          onChange={({ target }) =>
            setDraft({ ...draft, owner: { ...owner, side: target.value === 'ours' ? 'ours' : 'theirs' } })
          }
        >
          <option value="theirs">{supplierName}</option>
          <option value="ours">{t('sideOurs')}</option>
        </Select>
        <TextField
          label={t('itemOwner')}
          maxLength={200}
          value={owner.name}
          onChange={({ target }) => setDraft({ ...draft, owner: { ...owner, name: target.value } })}
        />
        <TextField
          label={t('itemDue')}
          type="date"
          value={dayInput(draft.dueAtMs)}
          onChange={({ target }) => setDraft({ ...draft, dueAtMs: endOfDay(target.value) })}
        />
      </div>
      <KindFields draft={draft} supplierName={supplierName} setDraft={setDraft} />
      <TextArea
        label={t(draft.kind === 'escalation' ? 'escalationReason' : 'itemNote')}
        rows={2}
        maxLength={2_000}
        value={draft.note}
        onChange={({ target }) => setDraft({ ...draft, note: target.value })}
      />
      <FormEnd
        error={error}
        saveMine={() => saveAt(item.rev)}
        disabled={draft.title.trim() === ''}
        onCancel={onClose}
      />
    </form>
  );
}
