import { useRef } from 'react';
import { Button } from './button.tsx';

export type ChooseFileProps = {
  readonly label: string;
  /** Kinds of files, as a file field takes them. */
  readonly accept: string;
  readonly onChoose: (file: File) => unknown;
};

/** A press that lets the browser ask for a file. */
export function ChooseFile({ label, accept, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="sm" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
    </>
  );
}
