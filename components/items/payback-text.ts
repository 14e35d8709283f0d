import { NAMED_MONTHS, type Payback, paybackTime } from '../../lib/domain/journal/payback.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { moneyText } from './money-text.ts';

const places = {
  sooner: 'paybackSooner',
  within: 'paybackWithin',
  later: 'paybackLater',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** After how many months it pays back, and where that lies beside the months that are named; null while an amount lacks. */
export function paybackText(payback: Payback): string | null {
  const time = paybackTime(payback);
  if (time === null) return null;
  const { from, to } = NAMED_MONTHS;
  return `${plural('paybackAfter', time.months)} ${t(places[time.place], from, to)}`;
}

/** Both amounts, and what follows from them. */
export function paybackFact(payback: Payback): string {
  const [cost, saved] = [payback.costAmount, payback.savedPerMonthAmount].map((amount) =>
    moneyText(amount, payback.currency),
  );
  return [t('paybackAmounts', cost ?? '', saved ?? ''), paybackText(payback)].filter(Boolean).join(' ');
}
