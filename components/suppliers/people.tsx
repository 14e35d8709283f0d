import { type Ref, useState } from 'react';
import { PersonId } from '../../lib/domain/ids.ts';
import { newPerson } from '../../lib/domain/relationship/new-records.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { ImportContacts } from './import-contacts.tsx';
import { LocalTimeText } from './local-time-text.tsx';
import { NoticedPeople } from './noticed-people.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonMoves } from './person-moves.tsx';

/** A directory can be imported: so many people at first, and more at each press. */
const STEP = 50;

/** The people of a relationship on both sides; add, edit, remove. */
export function People({ supplier }: { readonly supplier: Supplier }) {
  const { people } = useStores();
  const live = useLive(() => people.of(supplier.id), [people, supplier.id]);
  const [edited, setEdited] = useState<Person | null>(null);
  const [importing, setImporting] = useState(false);
  const close = () => setEdited(null);
  const addButton = useFocusBack(edited?.rev === 0);
  const importButton = useFocusBack(importing);
  const add = () => setEdited(newPerson(PersonId.parse(crypto.randomUUID()), supplier.id));
  return (
    <Section
      title={t('people')}
      count={live.kind === 'loaded' ? live.value.length : undefined}
      actions={
        <>
          <Button ref={importButton} look="quiet" size="sm" onClick={() => setImporting(true)}>
            {t('contactsImport')}
          </Button>
          <Button ref={addButton} look="quiet" size="sm" onClick={add}>
            {t('addPerson')}
          </Button>
        </>
      }
    >
      {importing && live.kind === 'loaded' && (
        <ImportContacts supplier={supplier} people={live.value} onClose={() => setImporting(false)} />
      )}
      {edited === null && live.kind === 'loaded' && (
        <NoticedPeople supplier={supplier} people={live.value} onAdd={setEdited} />
      )}
      {edited?.rev === 0 && (
        <Card>
          <PersonForm person={edited} onClose={close} />
        </Card>
      )}
      <Loaded live={live}>
        {(all) =>
          all.length === 0 ? (
            <p className="text-sm text-muted">{t('noPeople')}</p>
          ) : (
            <StepByStep items={all} step={STEP}>
              {(shown) => (
                <Card flush>
                  <ul className="divide-y divide-line">
                    {shown.map((person) => (
                      <li key={person.id} className="px-4 py-3">
                        <PersonItem
                          person={person}
                          edited={edited?.id === person.id ? edited : null}
                          onEdit={setEdited}
                        />
                      </li>
                    ))}
                  </ul>
                </Card>
              )}
            </StepByStep>
          )
        }
      </Loaded>
    </Section>
  );
}

type PersonItemProps = {
  readonly person: Person;
  /** As the form began, or null while there is none. */
  readonly edited: Person | null;
  readonly onEdit: (person: Person | null) => void;
};

function PersonItem({ person, edited, onEdit }: PersonItemProps) {
  const editButton = useFocusBack(edited !== null);
  if (edited === null)
    return <PersonLine person={person} editButton={editButton} onEdit={() => onEdit(person)} />;
  const close = () => onEdit(null);
  return (
    <div className="flex flex-col gap-4">
      <PersonForm person={edited} onClose={close} />
      <PersonMoves person={person} onClose={close} />
    </div>
  );
}

type PersonLineProps = {
  readonly person: Person;
  readonly editButton: Ref<HTMLButtonElement>;
  readonly onEdit: () => void;
};

function PersonLine({ person, editButton, onEdit }: PersonLineProps) {
  const { people, write } = useStores();
  const offerUndo = useUndo();
  const nowMs = useNow();
  const remove = async () => {
    const result = await write(people.remove(person.id));
    if (result.ok) offerUndo(t('personRemoved', person.name), () => write(people.save(person, null)));
  };
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {person.name}
          {person.side === 'ours' && <Badge>{t('sideOurs')}</Badge>}
          {person.toMs !== null && <Badge>{t('personLeft', dayText(person.toMs))}</Badge>}
        </p>
        <p className="text-sm text-muted">{[person.role, ...person.addresses].filter(Boolean).join(' · ')}</p>
        <LocalTimeText person={person} nowMs={nowMs} />
      </div>
      <div className="flex gap-1">
        <Button
          ref={editButton}
          look="quiet"
          size="sm"
          aria-label={t('editNamed', person.name)}
          onClick={onEdit}
        >
          {t('edit')}
        </Button>
        <Button look="quiet" size="sm" aria-label={t('removeNamed', person.name)} onClick={remove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}
