import { MIN_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { RECENT } from '../../lib/domain/hints/drift.ts';
import type { Trend } from '../../lib/domain/hints/trend.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { driftWords, scoreNames } from '../hints/score-words.ts';
import { daysText, dayText } from '../ui/dates.ts';
import { Arrow } from './arrow.tsx';
import { Sparkline } from './sparkline.tsx';

/** One habit: which way it went, in words, on how many messages of which time, against what; a drawing and the numbers. */
export function TrendRow({ trend }: { readonly trend: Trend }) {
  const values = trend.points.map((point) => point.value);
  return (
    <li className="flex flex-col gap-1 py-2.5 first:pt-0 last:pb-0">
      <div className="flex items-center gap-2">
        <Arrow direction={trend.direction} />
        <div className="min-w-0 grow">
          <p className="text-sm font-medium">{t(scoreNames[trend.kind])}</p>
          <p className="text-sm">{directionText(trend)}</p>
        </div>
        {values.length > 1 && (
          <Sparkline
            values={values}
            level={trend.baseline?.median ?? null}
            recent={trend.baseline === null ? 0 : RECENT}
          />
        )}
      </div>
      <p className="text-xs text-muted">{basisText(trend)}</p>
      {values.length > 0 && <Numbers trend={trend} />}
    </li>
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

const Numbers = ({ trend }: { readonly trend: Trend }) => (
  <details className="text-xs">
    <summary className="text-muted">
      {t('trendNumbers')}
      <span className="sr-only">: {t(scoreNames[trend.kind])}</span>
    </summary>
    <table className="mt-1 w-full tabular-nums">
      <caption className="pb-1 text-left text-muted">{t('trendScale')}</caption>
      <thead>
        <tr className="text-left text-muted">
          <th scope="col" className="font-medium">
            {t('trendDate')}
          </th>
          <th scope="col" className="text-right font-medium">
            {t('trendValue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {trend.baseline !== null && (
          <tr>
            <th scope="row" className="text-left font-normal">
              {t('trendBaseline', plural('driftBefore', trend.baseline.n))}
            </th>
            <td className="text-right">{decimal.format(trend.baseline.median)}</td>
          </tr>
        )}
        {trend.points.toReversed().map((point) => (
          <tr key={point.key}>
            <th scope="row" className="text-left font-normal">
              {dayText(point.atMs)}
            </th>
            <td className="text-right">{decimal.format(point.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
