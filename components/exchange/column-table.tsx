import type { ColumnRole } from '../../lib/domain/exchange/header-words.ts';
import type { Mapping } from '../../lib/domain/exchange/table/guess-mapping.ts';
import type { Table } from '../../lib/domain/exchange/table/table.ts';
import { t } from '../../lib/i18n/t.ts';
import { classes } from '../ui/classes.ts';
import { controlClasses } from '../ui/field.tsx';
import { roles, roleText } from './column-words.ts';

export type ColumnTableProps = {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (patch: Pick<Mapping, 'columns'>) => void;
};

/** Rows shown, enough to see what a column holds. */
const SAMPLE_ROWS = 4;
const SHOWN_CHARS = 60;

const shorten = (text: string): string =>
  text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;

/** Each column a line: its header, some of its cells, and what it means. */
export const ColumnTable = ({ table, mapping, onChange }: ColumnTableProps) => (
  <table className="w-full">
    <caption className="sr-only">{t('mapColumns')}</caption>
    <thead>
      <tr className="border-b border-line text-left text-sm text-muted">
        {(['mapColumn', 'mapExamples', 'mapMeans'] as const).map((key) => (
          <th
            key={key}
            scope="col"
            className={classes('px-3 py-2 font-medium', key === 'mapExamples' && 'max-sm:hidden')}
          >
            {t(key)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="divide-y divide-line">
      {mapping.columns.map((column, index) => (
        <ColumnRow
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
          key={index}
          name={table.header?.cells[index]?.trim() || t('mapUnnamed', index + 1)}
          examples={table.rows
            .slice(0, SAMPLE_ROWS)
            .map(({ cells }) => cells[index]?.trim() ?? '')
            .filter((cell) => cell !== '')
            .map(shorten)}
          column={column}
          onChange={(next) =>
            onChange({ columns: mapping.columns.map((other, at) => (at === index ? next : other)) })
          }
        />
      ))}
    </tbody>
  </table>
);

type ColumnRowProps = {
  readonly name: string;
  readonly examples: readonly string[];
  readonly column: ColumnRole;
  readonly onChange: (column: ColumnRole) => void;
};

const ColumnRow = ({ name, examples, column, onChange }: ColumnRowProps) => (
  <tr className="align-top">
    <th scope="row" className="max-w-48 px-3 py-2 text-left font-medium break-words">
      {name}
      {/* A narrow window has no room for a column of them. */}
      <span className="block text-sm font-normal text-muted sm:hidden">{examples.join(' · ')}</span>
    </th>
    <td className="max-w-64 px-3 py-2 text-sm break-words text-muted max-sm:hidden">
      {examples.join(' · ')}
    </td>
    <td className="w-44 px-3 py-2 sm:w-56">
      <select
        aria-label={t('mapMeansOf', name)}
        className={controlClasses}
        value={column.role}
        onChange={(event) =>
          onChange({ ...column, role: roles.find((role) => role === event.target.value) ?? 'ignored' })
        }
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {roleText(role)}
          </option>
        ))}
      </select>
      {column.role === 'label' && (
        <input
          aria-label={t('mapLanguageOf', name)}
          className={`${controlClasses} mt-1`}
          placeholder={t('mapLanguageHint')}
          maxLength={35}
          value={column.lang === 'und' ? '' : (column.lang ?? '')}
          onChange={(event) => onChange({ ...column, lang: event.target.value.trim() || null })}
        />
      )}
    </td>
  </tr>
);
