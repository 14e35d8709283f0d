import { useState } from 'react';
import { changed, type GainShare, sharesOf, verified } from '../../lib/domain/journal/gain-share.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { moneyText } from './money-text.ts';

export type GainShareFieldsProps = {
  readonly share: GainShare;
  readonly supplierName: string;
  readonly onChange: (share: GainShare) => void;
};

type NumberName = 'baselineAmount' | 'savedPercent' | 'years' | 'supplierPercent';

const numbers = [
  ['baselineAmount', 'gainBaseline', 1e12],
  ['savedPercent', 'gainSaved', 100],
  ['years', 'gainYears', 50],
  ['supplierPercent', 'gainTheirPart', 100],
] as const satisfies readonly (readonly [NumberName, string, number])[];

/** What an idea saves, both parts of it computed, and who vouches for it. */
export function GainShareFields({ share, supplierName, onChange }: GainShareFieldsProps) {
  const [lacksVerifier, setLacksVerifier] = useState(false);
  const change = (patch: Partial<GainShare>) => {
    setLacksVerifier(false);
    onChange(changed(share, patch));
  };
  const verify = () => {
    const result = verified(share, Date.now());
    setLacksVerifier(!result.ok);
    if (result.ok) onChange(result.value);
  };
  const { total, theirs, ours } = sharesOf(share);
  const money = (amount: number) => moneyText(amount, share.currency);
  return (
    <fieldset className="grid grid-cols-2 gap-2">
      <legend className="pb-1 text-sm font-medium text-muted">{t('gainTitle')}</legend>
      {numbers.map(([name, label, most]) => (
        <TextField
          key={name}
          type="number"
          label={t(label)}
          min={0}
          max={most}
          step="any"
          value={share[name]}
          onChange={({ target }) => change({ [name]: Math.min(most, Math.max(0, Number(target.value))) })}
        />
      ))}
      <TextField
        label={t('gainCurrency')}
        maxLength={10}
        value={share.currency}
        onChange={({ target }) => change({ currency: target.value })}
      />
      <TextField
        label={t('gainVerifier')}
        maxLength={200}
        error={lacksVerifier ? t('gainNoVerifier') : null}
        value={share.verifier}
        onChange={({ target }) => change({ verifier: target.value })}
      />
      <output className="col-span-2 text-sm">
        {t('gainShares', money(total), supplierName, money(theirs), money(ours))}
      </output>
      <div className="col-span-2 flex flex-wrap items-center gap-2">
        <Button size="sm" onClick={verify}>
          {t('gainVerify')}
        </Button>
        <span className="text-sm text-muted">
          {share.verifiedAtMs === null
            ? t('gainNotVerified')
            : t('gainVerified', share.verifier, dayText(share.verifiedAtMs))}
        </span>
      </div>
    </fieldset>
  );
}
