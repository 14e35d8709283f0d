import { useDeferredValue, useState } from 'react';
import type { CharterRow } from '../../lib/domain/charter/charter.ts';
import { findRows } from '../../lib/domain/charter/find-rows.ts';
import { t } from '../../lib/i18n/t.ts';
import { TextField } from '../ui/field.tsx';

/** Fewer rows are seen at a glance and need no filter; more come after the first frame. */
const ROWS_AT_A_GLANCE = 6;

export type CharterRowsProps = {
  readonly rows: readonly CharterRow[];
  /** Words the filter starts with, for somebody who came from a search. */
  readonly filter?: string;
};

/** Who tells whom what, how often and by which channel; filtered by any word of a row. */
export function CharterRows({ rows, filter = '' }: CharterRowsProps) {
  const [words, setWords] = useState(filter);
  const found = findRows(useDeferredValue(rows, rows.slice(0, ROWS_AT_A_GLANCE)), words);
  return (
    <>
      {(rows.length > ROWS_AT_A_GLANCE || filter !== '') && (
        <TextField
          type="search"
          label={t('charterFilter')}
          bare
          placeholder={t('charterFilter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="flex flex-col divide-y divide-line pt-1">
        {found.map((row) => (
          <li key={row.id} className="py-2.5 first:pt-0 last:pb-0">
            <Row row={row} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="text-sm text-muted">{t('charterNoRow')}</p>}
    </>
  );
}

/** Topic, then how often and by which channel, then what exactly; who, where it is recorded and who owns it last. */
function Row({ row }: { readonly row: CharterRow }) {
  const { owner, record } = row;
  const small = [
    row.from !== '' && row.to !== '' ? t('charterFromTo', row.from, row.to) : '',
    record === null ? '' : t('charterRecord', record),
    owner === null ? '' : t(owner.side === 'ours' ? 'charterOwnerOurs' : 'charterOwnerTheirs', owner.name),
  ];
  return (
    <>
      <h3 className="font-semibold">{row.topic}</h3>
      <p className="text-sm">{[row.cadence, row.channel].filter(Boolean).join(' · ')}</p>
      {row.detail !== '' && <p className="text-sm text-muted">{row.detail}</p>}
      <p className="mt-0.5 text-xs text-muted">{small.filter(Boolean).join(' · ')}</p>
    </>
  );
}
