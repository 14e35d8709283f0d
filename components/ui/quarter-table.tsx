import type { QuarterCounts } from '../../lib/domain/language/quarters.ts';
import { t } from '../../lib/i18n/t.ts';
import { classes } from './classes.ts';

/** A kind of what is counted, and how its part of the bar is told apart. */
export type QuarterKind<K extends string> = { readonly kind: K; readonly name: string };

export type QuarterTableProps<K extends string> = {
  readonly caption: string;
  /** In the order of the bar. */
  readonly kinds: readonly QuarterKind<K>[];
  /** Earliest first. */
  readonly quarters: readonly QuarterCounts<K>[];
};

/** Fills in this order: the first three differ by how dark they are. */
const FILLS = ['bg-accent', 'bg-accent/55', 'bg-edge', 'bg-amber', 'bg-amber/50', 'bg-muted'] as const;
const fillOf = (place: number): string => FILLS[Math.min(place, FILLS.length - 1)] ?? '';

/** Counts by quarter, latest first: a stacked bar and its numbers in one table. Bars of all quarters are on one scale. */
export function QuarterTable<K extends string>({ caption, kinds, quarters }: QuarterTableProps<K>) {
  const sumOf = ({ counts }: QuarterCounts<K>) =>
    kinds.reduce((sum, { kind }) => sum + (counts.get(kind) ?? 0), 0);
  const most = Math.max(1, ...quarters.map(sumOf));
  return (
    <table className="w-full max-w-prose text-sm tabular-nums">
      <caption className="pb-1 text-left text-xs text-muted">{caption}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="text-left font-medium">
            {t('quarter')}
          </th>
          <td aria-hidden="true" className="w-full" />
          {kinds.map(({ kind, name }, place) => (
            <th key={kind} scope="col" className="pl-3 text-right font-medium whitespace-nowrap">
              <span
                aria-hidden="true"
                className={classes('mr-1 inline-block size-2 rounded-xs', fillOf(place))}
              />
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quarters.toReversed().map((row) => (
          <tr key={`${row.year}-${row.quarter}`}>
            <th scope="row" className="pr-3 text-left font-normal whitespace-nowrap">
              {t('quarterOf', row.quarter, row.year)}
            </th>
            <td aria-hidden="true" className="w-full">
              <div className="flex h-2.5 gap-px">
                {kinds.map(
                  ({ kind }, place) =>
                    row.counts.has(kind) && (
                      <div
                        key={kind}
                        className={classes('h-full first:rounded-l-xs last:rounded-r-xs', fillOf(place))}
                        style={{ width: `${((row.counts.get(kind) ?? 0) / most) * 100}%` }}
                      />
                    ),
                )}
              </div>
            </td>
            {kinds.map(({ kind }) => (
              <td key={kind} className="pl-3 text-right">
                {row.counts.get(kind) ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
