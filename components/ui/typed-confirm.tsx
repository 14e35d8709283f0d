import { type FormEvent, type ReactNode, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { TextField } from './field.tsx';
import { type SaveError, SaveErrorNote } from './save-error.tsx';

export type TypedConfirmProps = {
  /** What has to be typed before it can be pressed; null for nothing. */
  readonly word: string | null;
  /** Asks for the word. */
  readonly label: string;
  /** What the press says. */
  readonly press: string;
  readonly confirm: () => Promise<Result<unknown, SaveError>>;
  readonly onDone?: () => void;
  readonly onCancel: () => void;
  /** What is about to happen. */
  readonly children?: ReactNode;
};

/** A press that can't be taken back, after the word that stands for it was typed. */
export function TypedConfirm(props: TypedConfirmProps) {
  const { word, label, press, confirm, onDone, onCancel, children } = props;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<SaveError | null>(null);
  const isConfirmed = word === null || plain(typed) === plain(word);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed) return;
    const result = await confirm();
    if (result.ok) onDone?.();
    else setError(result.error);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {children}
      {word !== null && (
        <TextField
          label={label}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <SaveErrorNote error={error} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isConfirmed}>
          {press}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();
