import type { Slip } from '../../lib/domain/hints/facts/find-slips.ts';
import type { FactAbout } from '../../lib/domain/hints/reading.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';
import { DoubtList } from './doubt-list.tsx';
import type { Answers } from './use-answers.ts';

const aboutWords: Record<FactAbout, MessageKey> = {
  order: 'factOrder',
  delivery: 'factDelivery',
  shipping: 'factShipping',
  due: 'factDue',
  'unit-price': 'factUnitPrice',
  freight: 'factFreight',
  tooling: 'factTooling',
  total: 'factTotal',
};

export type MessageSlipsProps = {
  readonly slips: readonly Slip[];
  readonly ownText: string;
  readonly answers: Answers;
};

/** What of a message does not go with what was written before, both places named: maybe new, maybe a slip. Nothing when all goes. */
export const MessageSlips = ({ slips, ownText, answers }: MessageSlipsProps) => (
  <DoubtList
    title={t('slipsTitle')}
    kind="anomaly"
    doubts={slips.map((slip) => ({
      key: `${slip.about}${slip.start}`,
      quote: ownText.slice(slip.start, slip.end),
      why: earlierText(slip),
    }))}
    answers={answers}
    closing={t('slipsCall')}
  />
);

function earlierText({ how, about, value, earlier }: Slip): string {
  const when = earlier.sentAtMs === null ? t('slipEarlier') : dayText(earlier.sentAtMs);
  const key = how === 'near' ? 'slipNear' : earlier.side === 'ours' ? 'slipOurs' : 'slipTheirs';
  return t(key, t(aboutWords[about]), written(value), written(earlier.value), when);
}

const dayAndMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** A kept value as people write it. */
function written(value: string): string {
  const [, month, day] = /^(\d{2})-(\d{2})$/u.exec(value) ?? [];
  // A leap year, so that every day is one.
  return month === undefined ? value : dayAndMonth.format(Date.UTC(2024, Number(month) - 1, Number(day)));
}
