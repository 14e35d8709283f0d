import { Label } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { formUseText } from './editor-words.ts';

export type LabelFieldsProps = {
  readonly labels: readonly Label[];
  readonly onChange: (labels: Label[]) => void;
};

/** Written forms of a term by language. A discouraged one is still found, and answered with the preferred one. */
export function LabelFields({ labels, onChange }: LabelFieldsProps) {
  const change = (index: number, patch: Partial<Label>) =>
    onChange(labels.map((label, at) => (at === index ? { ...label, ...patch } : label)));
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-col gap-2">
        {labels.map((label, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a label is its place; its fields hold no state
            key={index}
            className="grid grid-cols-2 items-end gap-2 pb-3 sm:pb-0 sm:grid-cols-[minmax(0,1fr)_6rem_11rem_auto]"
          >
            <LabelLine
              label={label}
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
  readonly change: (patch: Partial<Label>) => void;
  readonly remove: (() => void) | null;
};

const LabelLine = ({ label, change, remove }: LabelLineProps) => (
  <>
    <TextField
      label={t('formText')}
      value={label.text}
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
      disabled={remove === null}
      aria-label={t('removeNamed', label.text)}
      onClick={() => remove?.()}
    >
      {t('remove')}
    </Button>
  </>
);
