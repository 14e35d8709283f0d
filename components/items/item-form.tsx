import { type FormEvent, useState } from 'react';
import { NO_GAIN_SHARE } from '../../lib/domain/journal/gain-share.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { dayInput } from '../../lib/domain/language/day-input.ts';
import { t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import type { SaveError } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { GainShareFields } from './gain-share-fields.tsx';

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

type KindFieldsProps = {
  readonly draft: Item;
  readonly supplierName: string;
  readonly setDraft: (draft: Item) => void;
};

function KindFields({ draft, supplierName, setDraft }: KindFieldsProps) {
  if (draft.kind === 'initiative')
    return (
      <>
        <TextField
          label={t('initiativeOther')}
          maxLength={200}
          value={draft.otherOwner}
          onChange={({ target }) => setDraft({ ...draft, otherOwner: target.value })}
        />
        <TextField
          label={t('initiativeGaveBack')}
          maxLength={1_000}
          value={draft.gaveBack}
          onChange={({ target }) => setDraft({ ...draft, gaveBack: target.value })}
        />
        {draft.gainShare === null ? (
          <Button
            look="quiet"
            size="sm"
            className="self-start"
            onClick={() => setDraft({ ...draft, gainShare: NO_GAIN_SHARE })}
          >
            {t('gainAdd')}
          </Button>
        ) : (
          <GainShareFields
            share={draft.gainShare}
            supplierName={supplierName}
            onChange={(gainShare) => setDraft({ ...draft, gainShare })}
          />
        )}
      </>
    );
  if (draft.kind !== 'escalation') return null;
  return (
    <>
      <TextField
        label={t('escalationStep')}
        maxLength={200}
        value={draft.step}
        onChange={({ target }) => setDraft({ ...draft, step: target.value })}
      />
      <TextField
        label={t('escalationTried')}
        maxLength={1_000}
        value={draft.informalTried}
        onChange={({ target }) => setDraft({ ...draft, informalTried: target.value })}
      />
      <TextField
        label={t('escalationOutcome')}
        maxLength={1_000}
        value={draft.outcome}
        onChange={({ target }) => setDraft({ ...draft, outcome: target.value })}
      />
    </>
  );
}
