import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { type LogReadback, ReadbackRequest } from './readback-request.tsx';

export type LateQuestionProps = {
  /** What is said to be late, for the words of the request; empty when that is not known. */
  readonly about: string;
  readonly log: LogReadback;
  /** The deadline was agreed in the same words: go on. */
  readonly onAgreed: () => void;
  readonly onCancel: () => void;
};

/** Before something is logged as late: was the deadline agreed in the same words? If nobody is sure, a readback settles it. */
export function LateQuestion({ about, log, onAgreed, onCancel }: LateQuestionProps) {
  const [unsure, setUnsure] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    question.current?.focus();
    // Who walks by keyboard goes on where the question came up.
    return () => (before instanceof HTMLElement && before.isConnected ? before.focus() : undefined);
  }, []);
  return (
    <section
      aria-label={t('lateQuestion')}
      className="flex flex-col gap-2 rounded-md border border-amber/40 bg-amber-soft p-3 text-sm"
    >
      <p ref={question} tabIndex={-1} className="font-medium text-amber-ink outline-none">
        {t('lateQuestion')}
      </p>
      {unsure && (
        <ReadbackRequest
          start={about === '' ? t('readbackTextLate') : t('readbackTextLateOf', about)}
          log={log}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onAgreed}>
          {t('lateAgreed')}
        </Button>
        {!unsure && (
          <Button size="sm" onClick={() => setUnsure(true)}>
            {t('lateUnsure')}
          </Button>
        )}
        <Button look="quiet" size="sm" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}
