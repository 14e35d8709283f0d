import { type ReactNode, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';

export type StepByStepProps<T> = {
  readonly items: readonly T[];
  /** So many at first, and more at each press. */
  readonly step: number;
  readonly children: (shown: readonly T[]) => ReactNode;
};

/** A list that may be long: its beginning, and as much more as is asked for. */
export function StepByStep<T>({ items, step, children }: StepByStepProps<T>) {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <Button look="quiet" size="sm" className="self-start" onClick={() => setCount(count + step)}>
          {t('showMore', left)}
        </Button>
      )}
    </>
  );
}
