import { useState } from 'react';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { recordChanges } from '../../lib/storage/merge-records.ts';
import type { Undoable } from '../../lib/storage/undoable.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';

export type PersonMovesProps = { readonly person: Person; readonly onClose: () => void };

/** Two records that are one person, and somebody who works for another company now. */
export function PersonMoves({ person, onClose }: PersonMovesProps) {
  const { db, people, suppliers, write } = useStores();
  const offerUndo = useUndo();
  const live = useLive(
    async () => ({ people: await people.of(person.supplierId), suppliers: await suppliers.all() }),
    [people, suppliers, person.supplierId],
  );
  const [error, setError] = useState<SaveError | null>(null);
  if (live.kind !== 'loaded') return null;
  const others = live.value.people.filter(({ id, side }) => id !== person.id && side === person.side);
  const elsewhere = live.value.suppliers.filter(({ id }) => id !== person.supplierId);
  const tell = (result: Result<Undoable<Person>, ChangeError>, done: string) => {
    if (!result.ok) return setError(result.error);
    const { undo } = result.value;
    onClose();
    offerUndo(done, () => write(undo()));
  };
  const merge = async (other: Person) =>
    tell(
      await write(recordChanges(db).mergePeople(person.id, other.id, Date.now())),
      t('mergedPeople', person.name, other.name),
    );
  const move = async (to: Supplier) =>
    tell(
      await write(recordChanges(db).movePerson(person.id, to.id, Date.now())),
      t('movedPerson', person.name, to.name),
    );
  return (
    <div className="flex flex-col gap-3">
      <ChooseAndPress
        label={t('mergePersonWith')}
        press={t('mergePersonPress')}
        choices={others}
        onPress={merge}
      />
      <ChooseAndPress
        label={t('movePersonTo')}
        press={t('movePersonPress')}
        choices={elsewhere}
        onPress={move}
      />
      <SaveErrorNote error={error} />
    </div>
  );
}

export type ChooseAndPressProps<T> = {
  readonly label: string;
  readonly press: string;
  readonly choices: readonly T[];
  readonly onPress: (chosen: T) => unknown;
};

/** One of several, then the press that does something with it; nothing where there is none to choose. */
export function ChooseAndPress<T extends { readonly id: string; readonly name: string }>({
  label,
  press,
  choices,
  onPress,
}: ChooseAndPressProps<T>) {
  const [id, setId] = useState('');
  if (choices.length === 0) return null;
  const chosen = choices.find((one) => one.id === id);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow basis-48">
        <Select label={label} value={id} onChange={(event) => setId(event.target.value)}>
          <option value="">{t('chooseOne')}</option>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </div>
      <Button
        size="sm"
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && onPress(chosen)}
      >
        {press}
      </Button>
    </div>
  );
}
