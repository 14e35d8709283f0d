import { type FormEvent, useRef, useState } from 'react';
import { DECISIONS, type Decision, type Ritual } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { ritualStore } from '../../lib/storage/ritual-store.ts';
import { useKeptText } from '../card/use-kept-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { ActionFields } from './action-fields.tsx';
import { RitualAnswers } from './ritual-answers.tsx';
import { emptyForm, isComplete, readDraft, ritualEnd } from './ritual-end.ts';
import { decisionText } from './ritual-words.ts';

export type RitualFormProps = { readonly supplier: Supplier; readonly ritual: Ritual };

/** The few questions of a ritual, and what it ends in: a note, perhaps actions. What is typed is kept until it is stored. */
export function RitualForm({ supplier, ritual }: RitualFormProps) {
  const { db, write } = useStores();
  const { text, keep, forget } = useKeptText(`ritual ${ritual.kind} ${supplier.id}`);
  const form = readDraft(text) ?? emptyForm(ritual);
  const [stored, setStored] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const [error, setError] = useState<SaveError | null>(null);
  const change = (patch: Partial<typeof form>) => {
    setStored(false);
    keep(JSON.stringify({ ...form, ...patch }));
  };
  const save = useOnePress(async () => {
    const nowMs = Date.now();
    const end = ritualEnd(supplier, ritual, form, nowMs);
    const result = await write(ritualStore(db).finish(end, nowMs));
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    keep('');
    forget();
    setStored(true);
    // The button can't be pressed without an answer, and would take the focus with it.
    fields.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={fields} onSubmit={submit} className="flex max-w-prose flex-col gap-4">
      {ritual.kind === 'decision' && (
        <DecisionChoice decision={form.decision} onDecide={(decision) => change({ decision })} />
      )}
      <RitualAnswers ritual={ritual} form={form} supplierName={supplier.name} onChange={change} />
      {ritual.endsIn === 'action' && (
        <ActionFields
          action={form.action}
          supplierName={supplier.name}
          onChange={(action) => change({ action })}
        />
      )}
      {ritual.ledger !== null && (
        <Choice
          type="checkbox"
          checked={form.isDeposit}
          onChange={({ target }) => change({ isDeposit: target.checked })}
        >
          {t('ritualDeposit')}
        </Choice>
      )}
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={!isComplete(ritual, form)}>
          {t('ritualLog')}
        </Button>
        <output className="text-sm text-muted">{stored ? t('ritualLogged') : t('notePrivate')}</output>
      </div>
    </form>
  );
}

type DecisionChoiceProps = {
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision) => void;
};

const DecisionChoice = ({ decision, onDecide }: DecisionChoiceProps) => (
  <fieldset className="flex flex-col">
    <legend className="pb-1 text-sm font-medium text-muted">{t('decisionWhat')}</legend>
    {DECISIONS.map((one) => (
      <Choice
        key={one}
        type="radio"
        name="decision"
        checked={decision === one}
        onChange={() => onDecide(one)}
      >
        {decisionText(one)}
      </Choice>
    ))}
  </fieldset>
);
