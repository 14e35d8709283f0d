import { assertNever } from '../../lib/domain/assert-never.ts';
import { buildsCompounds } from '../../lib/domain/glossary/compounds.ts';
import type { LabelProblem } from '../../lib/domain/glossary/label-problems.ts';
import { Label, nameOf } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { formUseText } from './editor-words.ts';

export type LabelFieldsProps = {
  readonly labels: readonly Label[];
  /** What is wrong with each form, null where nothing is. */
  readonly problems: readonly (LabelProblem | null)[];
  readonly onChange: (labels: Label[]) => void;
};

/** Written forms of a term by language. A discouraged one is still found, and answered with the preferred one. */
export function LabelFields({ labels, problems, onChange }: LabelFieldsProps) {
  const change = (index: number, patch: Partial<Label>) =>
    onChange(labels.map((label, at) => (at === index ? { ...label, ...patch } : label)));
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-col gap-2">
        {labels.map((label, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a label is its place; its fields hold no state
            key={index}
            className="grid grid-cols-2 items-start gap-2 pb-3 sm:pb-0 sm:grid-cols-[minmax(0,1fr)_6rem_11rem_auto]"
          >
            <LabelLine
              label={label}
              problem={problems[index] ?? null}
              change={(patch) => change(index, patch)}
              remove={labels.length > 1 ? () => onChange(labels.filter((_, at) => at !== index)) : null}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="sm"
          onClick={() =>
            onChange([...labels, { text: '', lang: labels.at(-1)?.lang ?? 'en', use: 'variant' }])
          }
        >
          {t('addForm')}
        </Button>
      </div>
    </div>
  );
}

type LabelLineProps = {
  readonly label: Label;
  readonly problem: LabelProblem | null;
  readonly change: (patch: Partial<Label>) => void;
  readonly remove: (() => void) | null;
};

const LabelLine = ({ label, problem, change, remove }: LabelLineProps) => (
  <>
    <TextField
      label={t('formText')}
      value={label.text}
      error={problem && problemText(problem)}
      refuses={problem?.kind === 'repeated'}
      required
      maxLength={200}
      onChange={(event) => change({ text: event.target.value })}
    />
    <TextField
      label={t('formLanguage')}
      value={label.lang}
      maxLength={35}
      onChange={(event) => change({ lang: event.target.value.trim() })}
    />
    <Select
      label={t('formUse')}
      value={label.use}
      onChange={(event) => change({ use: Label.shape.use.parse(event.target.value) })}
    >
      {Label.shape.use.options.map((use) => (
        <option key={use} value={use}>
          {formUseText(use)}
        </option>
      ))}
    </Select>
    <Button
      look="quiet"
      className="self-start sm:mt-6"
      disabled={remove === null}
      aria-label={t('removeNamed', label.text)}
      onClick={() => remove?.()}
    >
      {t('remove')}
    </Button>
    {buildsCompounds(label.lang) && (
      <div className="col-span-full">
        <Choice
          type="checkbox"
          checked={label.compounds === true}
          onChange={(event) => change({ compounds: event.target.checked })}
        >
          {t('formCompounds')}
        </Choice>
      </div>
    )}
  </>
);

function problemText(problem: LabelProblem): string {
  switch (problem.kind) {
    case 'empty':
      return t('labelEmpty');
    case 'repeated':
      return t('labelRepeated');
    case 'taken':
      return t('labelTaken', nameOf(problem.by));
    case 'discouraged':
      return t('labelDiscouragedElsewhere', nameOf(problem.by));
    default:
      return assertNever(problem);
  }
}
