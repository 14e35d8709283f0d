import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { TextArea } from '../ui/field.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useArrivalFocus } from '../ui/use-arrival-focus.ts';
import type { Source } from './open-source.tsx';

export type ChooseSourceProps = PasteProps & ChooseProps;

type ChooseProps = { readonly onChoose: (source: Source) => void };
type PasteProps = {
  /** What was pasted: it is still there when reading it is cancelled or refused. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
};

/** A file by picker or drop, or a table from the clipboard. */
export function ChooseSource({ pasted, onPaste, onChoose }: ChooseSourceProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Section title={t('importFile')}>
        <FileDrop onChoose={onChoose} />
      </Section>
      <Section title={t('importPaste')}>
        <PasteForm pasted={pasted} onPaste={onPaste} onChoose={onChoose} />
      </Section>
    </div>
  );
}

function FileDrop({ onChoose }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useArrivalFocus<HTMLButtonElement>();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onChoose({ kind: 'file', file, name: file.name });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // Dropping is a shortcut for the pointer; the button inside does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={classes(
        'flex min-h-40 flex-col items-center justify-center gap-3 rounded-lg border border-dashed p-6 text-center',
        isOver ? 'border-accent bg-accent-soft' : 'border-edge bg-surface',
      )}
    >
      <p className="text-muted">{t('importDrop')}</p>
      <Button ref={button} look="primary" onClick={() => input.current?.click()}>
        {t('importChoose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      <p className="text-xs text-muted">{t('importFormats')}</p>
    </div>
  );
}

function PasteForm({ pasted, onPaste, onChoose }: ChooseSourceProps) {
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (pasted.trim() !== '') onChoose({ kind: 'text', text: pasted, name: t('importPasted') });
  };
  return (
    <Card>
      <form onSubmit={read} className="flex flex-col items-start gap-3">
        <div className="w-full">
          <TextArea
            label={t('importPasteLabel')}
            hint={t('importPasteHint')}
            rows={5}
            value={pasted}
            onChange={(event) => onPaste(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('importRead')}
        </Button>
      </form>
    </Card>
  );
}
