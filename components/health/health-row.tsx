import type { ReactNode } from 'react';
import type { ContextMark } from '../../lib/domain/hints/context.ts';
import type { Trend } from '../../lib/domain/hints/trend.ts';
import { t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';
import { Arrow } from './arrow.tsx';

/** One reading. */
export type HealthTableRow = {
  readonly key: string;
  readonly atMs: number;
  readonly cells: readonly [string, string];
};

/** The readings behind a row, latest first, as a table says them. */
export type HealthTable = {
  readonly caption: string;
  /** Headings of the two columns. */
  readonly heads: readonly [string, string];
  /** What is usual, above the readings; null when nothing is yet. */
  readonly usual: readonly [string, string] | null;
  readonly rows: readonly HealthTableRow[];
};

export type HealthRowProps = {
  readonly name: string;
  readonly direction: Trend['direction'];
  /** Which way it went, in words. */
  readonly says: string;
  /** More about it, each on a line of its own. */
  readonly details?: readonly string[];
  /** How many readings of which time, against what. */
  readonly basis: string;
  readonly drawing: ReactNode;
  readonly table: HealthTable | null;
  /** What may explain a change, earliest first: it stands in the table at its time. */
  readonly context: readonly ContextMark[];
};

/** One habit: which way it went, in words, on how many messages of which time, against what; a drawing and the numbers. */
export const HealthRow = ({
  name,
  direction,
  says,
  details = [],
  basis,
  drawing,
  table,
  context,
}: HealthRowProps) => (
  <li className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0">
    <div className="flex items-center gap-2">
      <Arrow direction={direction} />
      <div className="min-w-0 grow">
        <p className="text-sm font-medium">{name}</p>
        <p className="text-sm">{says}</p>
      </div>
      {drawing}
    </div>
    {details.map((detail) => (
      <p key={detail} className="text-sm">
        {detail}
      </p>
    ))}
    <p className="text-xs text-muted">{basis}</p>
    {table !== null && <Numbers name={name} table={table} context={context} />}
  </li>
);

type NumbersProps = Pick<HealthRowProps, 'name' | 'context'> & { readonly table: HealthTable };

const Numbers = ({ name, table, context }: NumbersProps) => (
  <details className="text-xs">
    <summary className="text-muted">
      {t('trendNumbers')}
      <span className="sr-only">: {name}</span>
    </summary>
    <table className="mt-1 w-full tabular-nums">
      <caption className="pb-1 text-left text-muted">{table.caption}</caption>
      <thead>
        <tr className="text-left text-muted">
          <th scope="col" className="font-medium">
            {table.heads[0]}
          </th>
          <th scope="col" className="text-right font-medium">
            {table.heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.usual !== null && <Line cells={table.usual} />}
        {withContext(table.rows, context).map((row) =>
          'cells' in row ? (
            <Line key={row.key} cells={row.cells} />
          ) : (
            <tr key={row.key} className="text-amber-ink">
              <th scope="row" className="text-left font-normal">
                {dayText(row.atMs)}
              </th>
              <td className="text-right wrap-anywhere">{row.text}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  </details>
);

/** Rows, latest first, with what may explain them where it belongs in time. */
const withContext = (
  rows: readonly HealthTableRow[],
  context: readonly ContextMark[],
): readonly (HealthTableRow | ContextMark)[] => {
  const firstMs = Math.min(...rows.map(({ atMs }) => atMs));
  const within = context.filter(({ atMs }) => atMs > firstMs);
  return [...rows, ...within].toSorted((a, b) => b.atMs - a.atMs);
};

const Line = ({ cells: [name, value] }: { readonly cells: readonly [string, string] }) => (
  <tr>
    <th scope="row" className="text-left font-normal">
      {name}
    </th>
    <td className="text-right">{value}</td>
  </tr>
);
