import { assertNever } from '../../lib/domain/assert-never.ts';
import type { BadRow, ItemsCsvError } from '../../lib/domain/journal/read-items-csv.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { refusalText } from '../exchange/refusal-words.ts';
import { ErrorNote } from '../ui/error-note.tsx';

/** So many bad rows are named; who has more mends these first. */
const MOST_ROWS = 20;

/** Why nothing of a file was taken: the file itself, its columns, or each row with what stands there. */
export function FileRefused({ error }: { readonly error: ItemsCsvError }) {
  switch (error.kind) {
    case 'refused':
      return <ErrorNote>{refusalText(error.refusal)}</ErrorNote>;
    case 'no-columns':
      return <ErrorNote>{t('itemsNoColumns', error.missing.join(', '))}</ErrorNote>;
    case 'bad-rows':
      return (
        <div role="alert" className="rounded-md bg-amber-soft p-3 text-sm text-amber-ink">
          <p className="font-medium">{plural('itemsBadRows', error.rows.length)}</p>
          <ul className="list-disc pl-5">
            {error.rows.slice(0, MOST_ROWS).map((bad) => (
              <li key={bad.row}>{badRowText(bad)}</li>
            ))}
          </ul>
        </div>
      );
    default:
      return assertNever(error);
  }
}

function badRowText({ row, line, letter, column, found, why }: BadRow): string {
  if (why === 'twice') return t('itemsBadRowTwice', row, line, letter, column, found);
  return found === ''
    ? t('itemsBadRowEmpty', row, line, letter, column)
    : t('itemsBadRow', row, line, letter, column, found);
}
