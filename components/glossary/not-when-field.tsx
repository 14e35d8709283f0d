import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { TextArea } from '../ui/field.tsx';

/** More are not kept; the schema of a term says so. */
const MAX_PHRASES = 50;
const MAX_CHARS = 200;

export type NotWhenFieldProps = {
  readonly phrases: readonly string[];
  readonly onChange: (phrases: string[]) => void;
};

/** Company in which a term stays silent, one phrase a line. What is typed stays as typed while it is in focus. */
export function NotWhenField({ phrases, onChange }: NotWhenFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextArea
      label={t('notWhen')}
      hint={t('notWhenHint')}
      rows={2}
      value={typed ?? phrases.join('\n')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(phrasesOf(event.target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const phrasesOf = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim().slice(0, MAX_CHARS)))]
    .filter((line) => line !== '')
    .slice(0, MAX_PHRASES);
