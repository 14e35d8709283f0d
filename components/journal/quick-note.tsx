import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { saysLate } from '../../lib/domain/journal/says-late.ts';
import type { ThreadRef } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { useKeptText } from '../card/use-kept-text.ts';
import { LateQuestion } from '../readback/late-question.tsx';
import { useKeepReadback } from '../readback/use-keep-readback.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';

export type QuickNoteProps = {
  readonly supplierId: SupplierId | null;
  readonly thread: ThreadRef | null;
};

const MAX_TEXT = 20_000;

/** A private note in two actions: type, press. The text is kept for its supplier and thread until it is stored. */
export function QuickNote({ supplierId, thread }: QuickNoteProps) {
  const { journal, write } = useStores();
  const { text, keep, forget } = useKeptText(`quick note ${supplierId ?? ''} ${thread?.threadKey ?? ''}`);
  const [error, setError] = useState<SaveError | null>(null);
  const [stored, setStored] = useState(false);
  const [asksAboutLate, setAsksAboutLate] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const ask = async (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '') return;
    if (supplierId !== null && saysLate(text)) setAsksAboutLate(true);
    else await log();
  };
  const log = useOnePress(async () => {
    setAsksAboutLate(false);
    const note = {
      text: text.trim(),
      quote: null,
      thread,
      messageKey: null,
      supplierId,
      personId: null,
      tags: [],
    };
    const result = await write(journal.add(note, Date.now()));
    setError(result.ok ? null : result.error);
    setStored(result.ok);
    if (!result.ok) return;
    keep('');
    forget();
    // The button can't be pressed without a text, and would take the focus with it.
    form.current?.querySelector('textarea')?.focus();
  });
  const keepReadback = useKeepReadback();
  const source = thread === null ? null : { role: 'seen' as const, thread, messageKey: null, quote: '' };
  const logOnCtrlEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void ask();
  };
  return (
    <form ref={form} onSubmit={ask} className="flex flex-col gap-2">
      <TextArea
        label={t('newNote')}
        bare
        rows={2}
        placeholder={t('newNotePlaceholder')}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => {
          keep(event.target.value);
          setStored(false);
        }}
        onKeyDown={logOnCtrlEnter}
      />
      <SaveErrorNote error={error} />
      {asksAboutLate && supplierId !== null && (
        <LateQuestion
          about=""
          log={keepReadback(supplierId, source)}
          onAgreed={log}
          onCancel={() => setAsksAboutLate(false)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" size="sm" disabled={text.trim() === ''}>
          {t('logNote')}
        </Button>
        <output className="text-xs text-muted">{stored ? t('noteLogged') : t('notePrivate')}</output>
      </div>
    </form>
  );
}
