import { useId, useState } from 'react';
import type { Dismissal } from '../../lib/domain/hints/reading.ts';
import type { Result } from '../../lib/domain/result.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';

export type DismissReason = Pick<Dismissal, 'reason' | 'context'>;

const reasons: readonly (readonly [Dismissal['reason'], MessageKey])[] = [
  ['known-cause', 'dismissKnownCause'],
  ['not-true', 'dismissNotTrue'],
  ['new-normal', 'dismissNewNormal'],
  ['not-useful', 'dismissNotUseful'],
];

/** Puts a hint away with a reason and, if wanted, a few words of context. */
export function DismissForm({
  dismiss,
}: {
  readonly dismiss: (reason: DismissReason) => Promise<Result<null, CallError>>;
}) {
  const name = useId();
  const [reason, setReason] = useState<Dismissal['reason']>('known-cause');
  const [context, setContext] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const putAway = async () => {
    const result = await dismiss({ reason, context: context.trim() });
    setError(result.ok ? null : result.error);
  };
  return (
    <details className="text-sm">
      <summary className="text-muted">{t('dismissOpen')}</summary>
      <div className="flex flex-col items-start gap-2 pt-2">
        <fieldset>
          <legend className="sr-only">{t('dismissWhy')}</legend>
          {reasons.map(([value, key]) => (
            <Choice
              key={value}
              type="radio"
              name={name}
              checked={reason === value}
              onChange={() => setReason(value)}
            >
              {t(key)}
            </Choice>
          ))}
        </fieldset>
        <div className="w-full">
          <TextField
            label={t('dismissContext')}
            hint={t('dismissContextHint')}
            maxLength={1_000}
            value={context}
            onChange={(event) => setContext(event.target.value)}
          />
        </div>
        <Button size="sm" onClick={putAway}>
          {t('dismiss')}
        </Button>
        {error !== null && <CallErrorNote error={error} />}
      </div>
    </details>
  );
}
