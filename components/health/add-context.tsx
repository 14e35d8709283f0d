import { type FormEvent, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';

/** What often explains a change, to be taken with one press. */
const USUAL = [
  'contextBadWeek',
  'contextHoliday',
  'contextNewPerson',
] as const satisfies readonly MessageKey[];

export type AddContextProps = {
  readonly supplierId: SupplierId;
  /** The sender, when they are known as a person. */
  readonly person: Person | null;
  readonly who: string;
};

/** Notes what explains how somebody writes, from a day on: a private note that stands on the time axis of the drawings. */
export function AddContext({ supplierId, person, who }: AddContextProps) {
  const { journal, write } = useStores();
  const [text, setText] = useState('');
  const [day, setDay] = useState(() => dayInput(Date.now()));
  const [isOnlyThis, setIsOnlyThis] = useState(true);
  const [error, setError] = useState<SaveError | null>(null);
  const add = useOnePress(async () => {
    if (text.trim() === '') return;
    const personId = isOnlyThis ? (person?.id ?? null) : null;
    const about = { supplierId, personId, quote: null, thread: null, messageKey: null, tags: [] };
    const nowMs = Date.now();
    const more = { explainsFromMs: startOfDay(day) ?? nowMs };
    const result = await write(journal.add({ ...about, text: text.trim() }, nowMs, more));
    setError(result.ok ? null : result.error);
    if (result.ok) setText('');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('contextAdd')}</summary>
      <form onSubmit={submit} className="flex flex-col items-start gap-2 pt-2">
        <div className="flex flex-wrap gap-1">
          {USUAL.map((key) => (
            <Button key={key} size="sm" onClick={() => setText(t(key))}>
              {t(key)}
            </Button>
          ))}
        </div>
        <div className="grid w-full grid-cols-1 gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
          <TextField
            label={t('contextWhat')}
            maxLength={1_000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <TextField
            type="date"
            label={t('contextFrom')}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </div>
        {person !== null && (
          <Choice
            type="checkbox"
            checked={isOnlyThis}
            onChange={({ target }) => setIsOnlyThis(target.checked)}
          >
            {t('contextOnly', who)}
          </Choice>
        )}
        <SaveErrorNote error={error} />
        <Button type="submit" size="sm" disabled={text.trim() === ''}>
          {t('contextKeep')}
        </Button>
      </form>
    </details>
  );
}
