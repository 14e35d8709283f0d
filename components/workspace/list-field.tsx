import { useState } from 'react';
import type { UnreadableEntries } from '../../lib/domain/relationship/read-lists.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { TextArea } from '../ui/field.tsx';

export type ListFieldProps<T extends string> = {
  readonly label: string;
  readonly hint?: string;
  /** What is unclear about the list as it is; it can be stored all the same. */
  readonly warning?: string | null;
  readonly values: readonly T[];
  readonly read: (text: string) => Result<T[], UnreadableEntries>;
  readonly onChange: (values: T[]) => void;
};

/** As much of an entry, and as many, as are needed to find them in the field. */
const shortened = (entries: readonly string[]): string =>
  [
    ...entries.slice(0, 5).map((entry) => (entry.length > 60 ? `${entry.slice(0, 60)}…` : entry)),
    ...(entries.length > 5 ? ['…'] : []),
  ].join(', ');

/** A list as text, one entry per line. What can't be read stays in the field and is named; the list keeps its last readable state. */
export function ListField<T extends string>({
  label,
  hint,
  warning = null,
  values,
  read,
  onChange,
}: ListFieldProps<T>) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string } | null>(null);
  const listed = values.join('\n');
  // Text being typed counts as long as the list is the one it was read into; otherwise the list came from elsewhere.
  const text = typed !== null && typed.of === listed ? typed.text : listed;
  const current = read(text);
  return (
    <TextArea
      label={label}
      hint={hint}
      error={current.ok ? warning : t('unreadableEntries', shortened(current.error.entries))}
      refuses={!current.ok}
      rows={Math.min(6, Math.max(2, text.split('\n').length))}
      value={text}
      onChange={(event) => {
        const next = read(event.target.value);
        const list = next.ok ? next.value : values;
        setTyped({ text: event.target.value, of: list.join('\n') });
        if (next.ok) onChange(next.value);
      }}
    />
  );
}
