import type { ContextMark } from '../../lib/domain/hints/context.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

/** What may explain the rows above ("new account manager"), latest first. Notes are removed here; the words of a hint stay with it. */
export function ContextNotes({ marks }: { readonly marks: readonly ContextMark[] }) {
  const { journal, write } = useStores();
  const offerUndo = useUndo();
  if (marks.length === 0) return null;
  const remove = async (entry: JournalEntry) => {
    const result = await write(journal.remove(entry.id));
    if (result.ok) offerUndo(t('noteDeleted'), () => write(journal.restore(entry)));
  };
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('contextNotes', marks.length)}</summary>
      <ul className="flex flex-col gap-1 pt-1">
        {marks.toReversed().map(({ key, atMs, text, entry }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-muted tabular-nums">{dayText(atMs)}</span>
            <span className="min-w-0 grow wrap-anywhere">{text}</span>
            {entry !== null && (
              <Button
                look="quiet"
                size="sm"
                aria-label={t('removeNamed', text)}
                onClick={() => remove(entry)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
