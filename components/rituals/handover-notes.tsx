import { useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { t } from '../../lib/i18n/t.ts';
import { Choice } from '../ui/choice.tsx';
import { dayText } from '../ui/dates.ts';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';

/** So many notes more at each press. */
const STEP = 20;

/** Each note with a box of its own: what is private stays so unless the user says otherwise, note by note. */
export function HandoverNotes({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { journal, write } = useStores();
  const [error, setError] = useState<SaveError | null>(null);
  if (entries.length === 0) return null;
  const choose = async (entry: JournalEntry, inHandover: boolean) => {
    const result = await write(journal.choose(entry.id, inHandover));
    setError(result.ok ? null : result.error);
  };
  return (
    <fieldset className="flex flex-col items-start">
      <legend className="pb-1 text-sm font-medium text-muted">{t('handoverNotesChoose')}</legend>
      <StepByStep items={entries} step={STEP}>
        {(shown) =>
          shown.map((entry) => (
            <Choice
              key={entry.id}
              type="checkbox"
              checked={entry.inHandover}
              detail={dayText(entry.createdAtMs)}
              onChange={({ target }) => choose(entry, target.checked)}
            >
              <span className="line-clamp-2">{entry.text || entry.quote}</span>
            </Choice>
          ))
        }
      </StepByStep>
      <SaveErrorNote error={error} />
    </fieldset>
  );
}
