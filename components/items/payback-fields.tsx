import type { Payback } from '../../lib/domain/journal/payback.ts';
import { t } from '../../lib/i18n/t.ts';
import { TextField } from '../ui/field.tsx';
import { paybackText } from './payback-text.ts';

export type PaybackFieldsProps = {
  readonly payback: Payback;
  readonly onChange: (payback: Payback) => void;
};

const amounts = [
  ['costAmount', 'paybackCost'],
  ['savedPerMonthAmount', 'paybackSaved'],
] as const;

/** What an idea costs once and saves a month, and after how many months it has paid back. */
export function PaybackFields({ payback, onChange }: PaybackFieldsProps) {
  return (
    <fieldset className="grid grid-cols-2 gap-2">
      <legend className="pb-1 text-sm font-medium text-muted">{t('paybackTitle')}</legend>
      {amounts.map(([name, label]) => (
        <TextField
          key={name}
          type="number"
          label={t(label)}
          min={0}
          max={1e12}
          step="any"
          value={payback[name]}
          onChange={({ target }) =>
            onChange({ ...payback, [name]: Math.min(1e12, Math.max(0, Number(target.value))) })
          }
        />
      ))}
      <TextField
        label={t('gainCurrency')}
        maxLength={10}
        value={payback.currency}
        onChange={({ target }) => onChange({ ...payback, currency: target.value })}
      />
      <output className="col-span-2 text-sm">{paybackText(payback) ?? t('paybackLacks')}</output>
    </fieldset>
  );
}
