import { MIN_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { type ContextMark, placesAmong } from '../../lib/domain/hints/context.ts';
import { MIN_RECENT_REPLIES, type ReplyTime } from '../../lib/domain/hints/reply-time.ts';
import type { HoursFrom, ReplyTrend } from '../../lib/domain/hints/reply-trend.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { daysText, dayText } from '../ui/dates.ts';
import { HealthRow, type HealthTable } from './health-row.tsx';
import { Sparkline } from './sparkline.tsx';

/** Answers that are drawn and listed. */
const SHOWN = 30;

const hoursWords: Record<HoursFrom, MessageKey> = {
  given: 'replyHoursGiven',
  learned: 'replyHoursLearned',
  usual: 'replyHoursUsual',
};

export type ReplyRowProps = { readonly trend: ReplyTrend; readonly context: readonly ContextMark[] };

/** How long answers of one sender take, in their working hours, with the questions that are still open. */
export function ReplyRow({ trend, context }: ReplyRowProps) {
  if (trend.kind === 'zone-unknown') {
    return (
      <HealthRow
        name={t('countedReplyTime')}
        direction="unknown"
        says={t('replyZoneUnknown')}
        basis={t('replyZoneHow')}
        drawing={null}
        table={null}
        context={context}
      />
    );
  }
  const { reply } = trend;
  const shown = reply.points.slice(-SHOWN);
  return (
    <HealthRow
      name={t('countedReplyTime')}
      direction={arrowOf(reply)}
      says={directionText(reply)}
      details={detailsOf(reply)}
      basis={`${basisText(reply)} ${t(hoursWords[trend.hoursFrom], trend.working.timeZone)}`}
      drawing={
        shown.length > 1 && (
          <Sparkline
            values={shown.map(({ value }) => Math.log(value + 1))}
            level={reply.medianHours === null ? null : Math.log(reply.medianHours + 1)}
            recent={reply.direction === 'unknown' ? 0 : MIN_RECENT_REPLIES}
            marks={placesAmong(
              shown.map(({ atMs }) => atMs),
              context,
            )}
          />
        )
      }
      table={shown.length + reply.open.length > 0 ? tableOf(reply) : null}
      context={context}
    />
  );
}

const arrowOf = ({ direction }: ReplyTime) =>
  direction === 'slower' ? 'up' : direction === 'faster' ? 'down' : direction;

function directionText({ direction }: ReplyTime): string {
  if (direction === 'unknown') return t('replyTooFew');
  if (direction === 'steady') return t('trendSteady');
  return t(direction === 'slower' ? 'replySlower' : 'replyFaster');
}

function detailsOf({ medianHours, mostWithinHours, open }: ReplyTime): string[] {
  const longest = Math.max(0, ...open.map(({ hours }) => hours));
  return [
    ...(medianHours === null ? [] : [t('replyHalf', hoursText(medianHours))]),
    ...(mostWithinHours === null ? [] : [t('replyMost', hoursText(mostWithinHours))]),
    ...(open.length === 0 ? [] : [plural('replyOpen', open.length, open.length, hoursText(longest))]),
  ];
}

function basisText({ points, answered, recent, earlier, direction }: ReplyTime): string {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) return t('replyNone');
  const window = daysText(first.atMs, last.atMs);
  return direction === 'unknown'
    ? t('replyTooFewYet', plural('replyAnswers', answered), window, MIN_BASELINE + MIN_RECENT_REPLIES)
    : t('replyBasis', recent, earlier, window);
}

const hours = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const hoursText = (value: number): string => {
  const text = hours.format(value);
  return plural('replyHours', Number(text), text);
};

const tableOf = ({ points, open, medianHours, answered }: ReplyTime): HealthTable => ({
  caption: t('replyScale'),
  heads: [t('replyAsked'), t('replyTook')],
  usual:
    medianHours === null
      ? null
      : [t('replyMiddle', plural('replyAnswers', answered)), hoursText(medianHours)],
  rows: [
    ...open.toReversed().map(({ key, askedAtMs, hours: waiting }) => ({
      key,
      atMs: askedAtMs,
      cells: [dayText(askedAtMs), t('replyStillOpen', hoursText(waiting))] as const,
    })),
    ...points
      .slice(-SHOWN)
      .toReversed()
      .map(({ key, atMs, value }) => ({ key, atMs, cells: [dayText(atMs), hoursText(value)] as const })),
  ],
});
