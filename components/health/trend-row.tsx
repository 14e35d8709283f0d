import { MIN_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { type ContextMark, placesAmong } from '../../lib/domain/hints/context.ts';
import { RECENT } from '../../lib/domain/hints/drift.ts';
import type { Trend } from '../../lib/domain/hints/trend.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { driftWords, scoreNames } from '../hints/score-words.ts';
import { daysText, dayText } from '../ui/dates.ts';
import { HealthRow, type HealthTable } from './health-row.tsx';
import { Sparkline } from './sparkline.tsx';

export type TrendRowProps = { readonly trend: Trend; readonly context: readonly ContextMark[] };

/** One scored habit of a sender over time. */
export function TrendRow({ trend, context }: TrendRowProps) {
  const values = trend.points.map((point) => point.value);
  return (
    <HealthRow
      name={t(scoreNames[trend.kind])}
      direction={trend.direction}
      says={directionText(trend)}
      basis={basisText(trend)}
      drawing={
        values.length > 1 && (
          <Sparkline
            values={values}
            level={trend.baseline?.median ?? null}
            recent={trend.baseline === null ? 0 : RECENT}
            marks={placesAmong(
              trend.points.map(({ atMs }) => atMs),
              context,
            )}
          />
        )
      }
      table={values.length > 0 ? tableOf(trend) : null}
      context={context}
    />
  );
}

function directionText({ kind, direction }: Trend): string {
  if (direction === 'unknown') return t('trendUnknown');
  return direction === 'steady' ? t('trendSteady') : t(driftWords[kind][direction]);
}

function basisText({ points, baseline }: Trend): string {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) return t('trendNoReadings');
  const window = daysText(first.atMs, last.atMs);
  return baseline === null
    ? t('trendTooFew', plural('messagesRead', points.length), window, MIN_BASELINE + RECENT)
    : t('trendBasis', RECENT, baseline.n, window);
}

const decimal = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

const tableOf = ({ points, baseline }: Trend): HealthTable => ({
  caption: t('trendScale'),
  heads: [t('trendDate'), t('trendValue')],
  usual:
    baseline === null
      ? null
      : [t('trendBaseline', plural('driftBefore', baseline.n)), decimal.format(baseline.median)],
  rows: points
    .toReversed()
    .map(({ key, atMs, value }) => ({ key, atMs, cells: [dayText(atMs), decimal.format(value)] })),
});
