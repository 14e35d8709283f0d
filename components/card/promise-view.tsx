import { type FormEvent, useEffect, useRef, useState } from 'react';
import { momentFor } from '../../lib/domain/draft/options/option.ts';
import { type DueDays, dueDaysIn, fieldDay } from '../../lib/domain/journal/due-days.ts';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { dayText } from '../../lib/domain/language/calendar-day.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { dayText as shownDay } from '../ui/dates.ts';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { newOpId } from '../ui/new-op-id.ts';
import { useAsk } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import type { NoteOn } from './note-view.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

/** A sentence that promises something: whose, and when it was written, as far as that is known. */
export type PromiseOn = NoteOn & {
  readonly quote: string;
  readonly side: 'ours' | 'theirs';
  readonly sentAtMs: number | null;
};

export type PromiseViewProps = { readonly on: PromiseOn; readonly onBack: () => void };

type Saved =
  | { readonly kind: 'writing' | 'saving' }
  | { readonly kind: 'saved'; readonly dueAtMs: number | null }
  | { readonly kind: 'failed'; readonly error: CallError };

/** Logs a sentence as a promise: its date as it was understood, to be corrected, and whose it is. */
export function PromiseView({ on, onBack }: PromiseViewProps) {
  const ask = useAsk();
  const [due] = useState(() => dueOf(on));
  const [title, setTitle] = useState(on.quote.slice(0, 500));
  const [side, setSide] = useState(on.side);
  const [day, setDay] = useState(() => firstDay(due));
  const [opId] = useState(newOpId);
  const [state, setState] = useState<Saved>({ kind: 'writing' });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || state.kind === 'saving') return;
    setState({ kind: 'saving' });
    const { thread, messageKey, address, supplier, quote } = on;
    const source = { role: 'seen', thread, messageKey, quote: quote.slice(0, 2_000) } as const;
    const dueAtMs = endOfDay(day);
    const start = { kind: 'commitment', title: title.trim(), side, dueAtMs, source } as const;
    const result = await ask('addItem', { opId, supplierId: supplier?.id ?? null, address, start });
    setState(result.ok ? { kind: 'saved', dueAtMs } : { kind: 'failed', error: result.error });
  };
  if (state.kind === 'saved') return <SavedPromise title={title} dueAtMs={state.dueAtMs} onBack={onBack} />;
  return (
    <form onSubmit={save}>
      <CardFrame
        label={t('promiseTitle')}
        heading={<h1 className="text-lg font-semibold">{t('promiseTitle')}</h1>}
        footer={
          <>
            <Button
              type="submit"
              look="primary"
              size="sm"
              disabled={title.trim() === '' || state.kind === 'saving'}
            >
              {t('promiseSave')}
            </Button>
            <Button look="quiet" size="sm" onClick={onBack}>
              {t('uiBack')}
            </Button>
          </>
        }
      >
        <TextArea
          label={t('promiseWhat')}
          rows={2}
          required
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DueField due={due} day={day} onDay={setDay} />
        <Select
          label={t('itemWhose')}
          value={side}
          onChange={(event) => setSide(event.target.value === 'ours' ? 'ours' : 'theirs')}
        >
          <option value="theirs">{on.supplier?.name ?? t('termOtherSide')}</option>
          <option value="ours">{t('sideOurs')}</option>
        </Select>
        {state.kind === 'failed' && <CallErrorNote error={state.error} />}
      </CardFrame>
    </form>
  );
}

type DueFieldProps = {
  readonly due: DueDays | null;
  readonly day: string;
  readonly onDay: (day: string) => void;
};

function DueField({ due, day, onDay }: DueFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      type="date"
      label={t('itemDue')}
      hint={howRead(due)}
      value={day}
      onChange={(event) => onDay(event.target.value)}
    />
  );
}

/** The date as the sentence says it, counted from the day of the message where the user is. */
function dueOf({ quote, sentAtMs }: PromiseOn): DueDays | null {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return dueDaysIn(quote, momentFor(sentAtMs ?? Date.now(), zone, null));
}

const firstDay = (due: DueDays | null): string => {
  const day = due?.days[0];
  return day === undefined ? '' : fieldDay(day);
};

function howRead(due: DueDays | null): string {
  if (due === null) return t('promiseNoDate');
  const [day, other] = due.days;
  if (day === undefined) return t('promiseUnread', due.words);
  return other === undefined ? t('promiseRead', due.words) : t('promiseReadTwo', due.words, dayText(other));
}

type SavedPromiseProps = {
  readonly title: string;
  readonly dueAtMs: number | null;
  readonly onBack: () => void;
};

function SavedPromise({ title, dueAtMs, onBack }: SavedPromiseProps) {
  const line = useRef<HTMLHeadingElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <CardFrame
      label={t('promiseSaved')}
      heading={
        <h1 ref={line} tabIndex={-1} className="text-lg font-semibold outline-none">
          {t('promiseSaved')}
        </h1>
      }
      footer={
        <>
          <Button size="sm" onClick={onBack}>
            {t('uiBack')}
          </Button>
          <SidePanelButton />
        </>
      }
    >
      <p className="line-clamp-3">{title}</p>
      <p className="text-sm text-muted">
        {dueAtMs === null ? t('promiseSavedNoDue') : t('promiseSavedDue', shownDay(dueAtMs))}
      </p>
    </CardFrame>
  );
}
