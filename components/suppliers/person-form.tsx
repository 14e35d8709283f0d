import { type FormEvent, useId, useState } from 'react';
import * as z from 'zod/mini';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import { readAddresses } from '../../lib/domain/relationship/read-lists.ts';
import { Person } from '../../lib/domain/relationship/supplier.ts';
import { isTimeZone } from '../../lib/domain/relationship/time-zone.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { ConflictNote, type SaveError } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { ListField } from '../workspace/list-field.tsx';
import { OfficeHoursFields } from './office-hours-fields.tsx';

export type PersonFormProps = { readonly person: Person; readonly onClose: () => void };

/** Somebody on either side, new or known, to fill in. Only the name is needed. */
export function PersonForm({ person, onClose }: PersonFormProps) {
  const { people, write } = useStores();
  const [draft, setDraft] = useState(person);
  const [error, setError] = useState<SaveError | null>(null);
  const change = (patch: Partial<Person>) => setDraft({ ...draft, ...patch });
  const zoneUnknown = draft.timeZone !== null && !isTimeZone(draft.timeZone);
  const endsBeforeBegin = draft.fromMs !== null && draft.toMs !== null && draft.toMs < draft.fromMs;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = z.safeParse(Person, draft);
    if (!parsed.success) return setError({ kind: 'malformed', fields: [t('personName')] });
    await store(person.rev === 0 ? null : person.rev);
  };
  const store = async (rev: number | null) => {
    const result = await write(people.save(draft, rev));
    if (result.ok) onClose();
    else setError(result.error);
  };
  // Over what somebody else stored meanwhile; anew when they removed it.
  const saveMine = async () => store((await people.byId(person.id))?.rev ?? null);
  return (
    <form onSubmit={save} className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('personName')}
          value={draft.name}
          required
          maxLength={200}
          // The user just asked to fill in this person.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          label={t('personRole')}
          hint={t('personRoleHint')}
          value={draft.role}
          maxLength={200}
          onChange={(event) => change({ role: event.target.value })}
        />
        <Select
          label={t('side')}
          value={draft.side}
          onChange={(event) => change({ side: Person.shape.side.parse(event.target.value) })}
        >
          <option value="theirs">{t('sideTheirs')}</option>
          <option value="ours">{t('sideOurs')}</option>
        </Select>
        <TextField
          label={t('personPhone')}
          type="tel"
          value={draft.phone ?? ''}
          maxLength={60}
          onChange={(event) => change({ phone: event.target.value === '' ? null : event.target.value })}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('personFrom')}
          type="date"
          value={dayInput(draft.fromMs)}
          onChange={(event) => change({ fromMs: startOfDay(event.target.value) })}
        />
        <TextField
          label={t('personTo')}
          type="date"
          error={endsBeforeBegin ? t('personToBeforeFrom') : null}
          refuses
          value={dayInput(draft.toMs)}
          onChange={(event) => change({ toMs: endOfDay(event.target.value) })}
        />
      </div>
      <ListField
        label={t('personAddresses')}
        values={draft.addresses}
        read={readAddresses}
        onChange={(addresses) => change({ addresses })}
      />
      <ZoneField zone={draft.timeZone} unknown={zoneUnknown} onChange={(timeZone) => change({ timeZone })} />
      <OfficeHoursFields hours={draft.officeHours} onChange={(officeHours) => change({ officeHours })} />
      <ConflictNote error={error} saveMine={saveMine} />
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

type ZoneFieldProps = {
  readonly zone: string | null;
  readonly unknown: boolean;
  readonly onChange: (zone: string | null) => void;
};

function ZoneField({ zone, unknown, onChange }: ZoneFieldProps) {
  const list = useId();
  return (
    <>
      <TextField
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        error={unknown ? t('timeZoneUnknown') : null}
        refuses
        list={list}
        value={zone ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
      <datalist id={list}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  );
}
