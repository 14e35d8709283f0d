import { useState } from 'react';
import {
  isReadableValue,
  type MeaningForm,
  meaningFromForm,
  meaningToForm,
} from '../../lib/domain/glossary/edit-term.ts';
import type { Meaning } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { TextArea, TextField } from '../ui/field.tsx';

export type MeaningFieldsProps = {
  readonly label: string;
  readonly meaning: Meaning | null;
  readonly onChange: (meaning: Meaning | null) => void;
};

const parts = [
  ['event', 'uiThresholdEvent', 'thresholdEventHint'],
  ['clock', 'uiThresholdClock', 'thresholdClockHint'],
  ['value', 'uiThresholdValue', 'thresholdValueHint'],
  ['unit', 'uiThresholdUnit', 'thresholdUnitHint'],
  ['tolerance', 'uiThresholdTolerance', 'thresholdToleranceHint'],
  ['measuredWhere', 'uiThresholdWhere', 'thresholdWhereHint'],
  ['measuredBy', 'uiThresholdBy', 'thresholdByHint'],
  ['evidence', 'uiThresholdEvidence', 'thresholdEvidenceHint'],
] as const satisfies readonly (readonly [keyof MeaningForm, MessageKey, MessageKey])[];

/** One meaning: its words, and what makes it countable. Empty words are no meaning. */
export function MeaningFields({ label, meaning, onChange }: MeaningFieldsProps) {
  const [typed, setTyped] = useState(() => meaningToForm(meaning));
  // What was typed counts as long as it says the same as the meaning; otherwise the meaning came from elsewhere.
  const form = isSame(meaningFromForm(typed), meaning) ? typed : meaningToForm(meaning);
  // Once there is something in it, it stays open: emptying the last field must not close it over the caret.
  const isCountable = meaning?.threshold != null;
  const [isOpen, setIsOpen] = useState(isCountable);
  if (isCountable && !isOpen) setIsOpen(true);
  const change = (patch: Partial<MeaningForm>) => {
    const next = { ...form, ...patch };
    setTyped(next);
    onChange(meaningFromForm(next));
  };
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={label}
        rows={3}
        maxLength={4_000}
        value={form.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <details open={isOpen}>
        <summary className="text-sm text-muted">{t('makeCountable')}</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          {parts.map(([part, name, hint]) => (
            <TextField
              key={part}
              label={t(name)}
              placeholder={t(hint)}
              maxLength={part === 'unit' ? 100 : 300}
              inputMode={part === 'value' ? 'decimal' : 'text'}
              error={part === 'value' && !isReadableValue(form.value) ? t('valueUnreadable') : null}
              refuses={part === 'value'}
              value={form[part]}
              disabled={form.text.trim() === ''}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          ))}
        </div>
      </details>
    </div>
  );
}

const isSame = (a: Meaning | null, b: Meaning | null): boolean => JSON.stringify(a) === JSON.stringify(b);
