import { useState } from 'react';
import type { CharterRow } from '../../lib/domain/charter/charter.ts';
import { findRows } from '../../lib/domain/charter/find-rows.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { TextField } from '../ui/field.tsx';

/** Fewer rows are seen at a glance and need no filter. */
const ROWS_WITHOUT_FILTER = 6;

export type CharterRowsProps = {
  readonly rows: readonly CharterRow[];
  /** Words the filter starts with, for somebody who came from a search. */
  readonly filter?: string;
};

/** Who tells whom what, how often and by which channel; filtered by any word of a row. */
export function CharterRows({ rows, filter = '' }: CharterRowsProps) {
  const [words, setWords] = useState(filter);
  const found = findRows(rows, words);
  return (
    <>
      {(rows.length > ROWS_WITHOUT_FILTER || filter !== '') && (
        <TextField
          type="search"
          label={t('charterFilter')}
          bare
          placeholder={t('charterFilter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <ul className="flex flex-col divide-y divide-line">
        {found.map((row) => (
          <li key={row.id} className="py-2 first:pt-0 last:pb-0">
            <Row row={row} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="text-sm text-muted">{t('charterNoRow')}</p>}
    </>
  );
}

function Row({ row }: { readonly row: CharterRow }) {
  return (
    <>
      <div className="flex items-baseline gap-3">
        <h3 className="min-w-0 grow font-medium">{row.topic}</h3>
        {row.cadence !== '' && <span className="shrink-0 text-sm">{row.cadence}</span>}
      </div>
      <p className="text-sm text-muted">
        {[
          row.from !== '' && row.to !== '' ? t('charterFromTo', row.from, row.to) : '',
          row.channel,
          row.detail,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {(row.record !== null || row.owner !== null) && (
        <p className="mt-1 flex flex-wrap items-center gap-1.5">
          {row.record !== null && <Badge tone="accent">{t('charterRecord', row.record)}</Badge>}
          {row.owner !== null && (
            <Badge>
              {t(row.owner.side === 'ours' ? 'charterOwnerOurs' : 'charterOwnerTheirs', row.owner.name)}
            </Badge>
          )}
        </p>
      )}
    </>
  );
}
