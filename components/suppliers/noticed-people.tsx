import { useState } from 'react';
import { PersonId } from '../../lib/domain/ids.ts';
import { newPerson } from '../../lib/domain/relationship/new-records.ts';
import { noticePeople } from '../../lib/domain/relationship/notice-people.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';

/** As many new senders as one looks through at once, the latest first; more at each press. */
const SHOWN = 5;

export type NoticedPeopleProps = {
  readonly supplier: Supplier;
  readonly people: readonly Person[];
  /** Opens a form on somebody new. */
  readonly onAdd: (person: Person) => void;
};

/** Senders at the company whom nobody has as a person yet, and people who have not written for long. Noticed, never decided. */
export function NoticedPeople({ supplier, people, onAdd }: NoticedPeopleProps) {
  const { people: store, readings, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const nowMs = useNow();
  const live = useLive(() => readings.ofSupplier(supplier.id), [readings, supplier.id]);
  if (live.kind !== 'loaded') return null;
  const { newSenders, stale } = noticePeople(people, live.value, nowMs);
  if (newSenders.length + stale.length === 0) return null;
  const keep = async (person: Person, change: Partial<Person>, done: string) => {
    const result = await write(store.save({ ...person, ...change }, person.rev));
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    const { rev } = result.value;
    offerUndo(done, () => write(store.save({ ...person, rev }, rev)));
  };
  const add = (address: Person['addresses'][number]) =>
    onAdd({
      ...newPerson(PersonId.parse(crypto.randomUUID()), supplier.id),
      addresses: [address],
    });
  return (
    <Card className="flex flex-col gap-2 text-sm">
      <h3 className="font-medium">{t('noticedPeople')}</h3>
      <ul className="flex flex-col gap-2">
        {stale.map(({ person, lastAtMs }) => (
          <li key={person.id} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 grow basis-60">{t('staleNoticed', person.name, dayText(lastAtMs))}</span>
            <Button
              size="sm"
              aria-label={`${t('staleLeft')}: ${person.name}`}
              onClick={() => keep(person, { toMs: lastAtMs }, t('personLeft', dayText(lastAtMs)))}
            >
              {t('staleLeft')}
            </Button>
            <Button
              size="sm"
              aria-label={`${t('staleStays')}: ${person.name}`}
              onClick={() => keep(person, { stillThereAtMs: Date.now() }, t('personStays', person.name))}
            >
              {t('staleStays')}
            </Button>
          </li>
        ))}
      </ul>
      <StepByStep items={newSenders} step={SHOWN}>
        {(shown) => (
          <ul className="flex flex-col gap-2">
            {shown.map(({ address, n, lastAtMs }) => (
              <li key={address} className="flex flex-wrap items-center gap-2">
                <span className="min-w-0 grow basis-60 wrap-anywhere">
                  {plural('newSenderNoticed', n, address, dayText(lastAtMs), n)}
                </span>
                <Button size="sm" aria-label={`${t('addAsPerson')}: ${address}`} onClick={() => add(address)}>
                  {t('addAsPerson')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </StepByStep>
      <SaveErrorNote error={error} />
      {stale.length > 0 && <p className="text-muted">{t('stillThere')}</p>}
    </Card>
  );
}
