import { type ContextMark, placesAmong } from '../../lib/domain/hints/context.ts';
import {
  daysAgo,
  MIN_MESSAGES_BEFORE,
  type RateTrend,
  RECENT_MESSAGES,
} from '../../lib/domain/hints/rate-trend.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { daysText, dayText } from '../ui/dates.ts';
import { countedNames, countedWords, lastWords } from './counted-words.ts';
import { HealthRow, type HealthTable } from './health-row.tsx';
import { Ticks } from './ticks.tsx';

export type RateRowProps = {
  readonly trend: RateTrend;
  readonly nowMs: number;
  readonly context: readonly ContextMark[];
};

/** How often one sender suggests or contests something, and when last. */
export const RateRow = ({ trend, nowMs, context }: RateRowProps) => (
  <HealthRow
    name={t(countedNames[trend.kind])}
    direction={trend.direction}
    says={directionText(trend)}
    details={trend.lastAtMs === null ? [] : [plural(lastWords[trend.kind], daysAgo(trend.lastAtMs, nowMs))]}
    basis={basisText(trend)}
    drawing={
      trend.points.length > 1 && (
        <Ticks
          values={trend.points.map(({ value }) => value === 1)}
          recent={trend.change === null ? 0 : RECENT_MESSAGES}
          marks={placesAmong(
            trend.points.map(({ atMs }) => atMs),
            context,
          )}
        />
      )
    }
    table={trend.points.length > 0 ? tableOf(trend) : null}
    context={context}
  />
);

function directionText({ kind, direction }: RateTrend): string {
  if (direction === 'unknown') return t('trendUnknown');
  return direction === 'steady' ? t('trendSteady') : t(countedWords[kind][direction]);
}

function basisText({ points, before, recent, change }: RateTrend): string {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) return t('rateNoReadings');
  const window = daysText(first.atMs, last.atMs);
  return change === null
    ? t('trendTooFew', plural('messagesRead', points.length), window, MIN_MESSAGES_BEFORE + RECENT_MESSAGES)
    : t('rateBasis', recent.hits, recent.of, before.hits, before.of, window);
}

const tableOf = ({ points, before }: RateTrend): HealthTable => ({
  caption: t('rateScale'),
  heads: [t('trendDate'), t('rateDoes')],
  usual: before.of === 0 ? null : [t('rateBefore'), t('rateOf', before.hits, before.of)],
  rows: points.toReversed().map(({ key, atMs, value }) => ({
    key,
    atMs,
    cells: [dayText(atMs), value === 1 ? t('rateYes') : t('rateNo')],
  })),
});
