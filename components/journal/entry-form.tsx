import { type FormEvent, useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextArea } from '../ui/field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { Loaded } from '../ui/loaded.tsx';
import type { SaveError } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { SupplierSelect } from '../ui/supplier-select.tsx';
import { useLive } from '../ui/use-live.ts';

export type EntryFormProps = { readonly entry: JournalEntry; readonly onClose: () => void };

/** Changes the words of a note and whom it is about. A note that somebody else changed meanwhile is not written over. */
export function EntryForm({ entry, onClose }: EntryFormProps) {
  const { journal, write } = useStores();
  const [draft, setDraft] = useState(entry);
  const [error, setError] = useState<SaveError | null>(null);
  const text = draft.text.trim();
  const isEmpty = text === '' && draft.quote === null;
  const saveAt = async (rev: number) => {
    const result = await write(journal.edit({ ...draft, text }, rev, Date.now()));
    if (result.ok) onClose();
    else setError(result.error);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void saveAt(draft.rev);
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-2">
      <TextArea
        label={t('noteText')}
        bare
        // The user just pressed "Edit" on this note.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={20_000}
        value={draft.text}
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <AboutFields entry={draft} onChange={(about) => setDraft({ ...draft, ...about })} />
      {entry.rev > draft.rev && <p className="text-sm whitespace-pre-line">{t('noteNow', entry.text)}</p>}
      <FormEnd error={error} saveMine={() => saveAt(entry.rev)} disabled={isEmpty} onCancel={onClose} />
    </form>
  );
}

type About = Pick<JournalEntry, 'supplierId' | 'personId'>;
type AboutFieldsProps = { readonly entry: About; readonly onChange: (about: About) => void };
type Known = { readonly suppliers: readonly Supplier[]; readonly people: readonly Person[] };

/** Whom a note is about: a supplier, and one of the people on either side. */
function AboutFields(props: AboutFieldsProps) {
  const { suppliers, people } = useStores();
  const live = useLive<Known>(async () => {
    const [allSuppliers, allPeople] = await Promise.all([suppliers.all(), people.all()]);
    return { suppliers: allSuppliers, people: allPeople };
  }, [suppliers, people]);
  return <Loaded live={live}>{(known) => <AboutSelects {...props} {...known} />}</Loaded>;
}

const AboutSelects = ({ entry, onChange, suppliers, people }: AboutFieldsProps & Known) => (
  <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
    <SupplierSelect
      label={t('supplier')}
      any={t('entryNoSupplier')}
      suppliers={suppliers}
      value={entry.supplierId}
      onChange={(supplierId) => onChange({ supplierId, personId: null })}
    />
    <Select
      label={t('entryPerson')}
      value={entry.personId ?? ''}
      onChange={({ target }) =>
        onChange({ ...entry, personId: people.find(({ id }) => id === target.value)?.id ?? null })
      }
    >
      <option value="">{t('entryNoPerson')}</option>
      {people
        .filter(({ supplierId }) => supplierId === entry.supplierId)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  </div>
);
