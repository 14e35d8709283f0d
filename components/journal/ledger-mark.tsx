import { type FormEvent, useState } from 'react';
import type { JournalEntry, LedgerMark } from '../../lib/domain/journal/journal-entry.ts';
import { saysLate } from '../../lib/domain/journal/says-late.ts';
import { t } from '../../lib/i18n/t.ts';
import { LateQuestion } from '../readback/late-question.tsx';
import { useKeepReadback } from '../readback/use-keep-readback.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import type { SaveError } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { markText } from './ledger.tsx';

const choices = [
  ['theirs', 'deposit'],
  ['ours', 'deposit'],
  ['theirs', 'withdrawal'],
  ['ours', 'withdrawal'],
] as const satisfies readonly (readonly [LedgerMark['side'], LedgerMark['kind']])[];
const weights = [1, 2, 3] as const;
const weightTexts = { 1: 'ledgerWeight1', 2: 'ledgerWeight2', 3: 'ledgerWeight3' } as const;
const FRESH: LedgerMark = { side: 'theirs', kind: 'deposit', weight: 1, reason: '' };

export type LedgerMarkFormProps = { readonly entry: JournalEntry; readonly onClose: () => void };

/** Marks an entry as a deposit or a withdrawal of either side, or takes the mark away. */
export function LedgerMarkForm({ entry, onClose }: LedgerMarkFormProps) {
  const { journal, write } = useStores();
  const [openedAtRev] = useState(entry.rev);
  const [mark, setMark] = useState<LedgerMark>(entry.ledger ?? FRESH);
  const [error, setError] = useState<SaveError | null>(null);
  const store = async (ledger: LedgerMark | null, rev = openedAtRev) => {
    const result = await write(journal.edit({ ...entry, ledger }, rev, Date.now()));
    if (result.ok) onClose();
    else setError(result.error);
  };
  const keepReadback = useKeepReadback();
  const [asksAboutLate, setAsksAboutLate] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (entry.supplierId !== null && callsLate(mark, entry)) setAsksAboutLate(true);
    else void store(mark);
  };
  const agreed = () => {
    setAsksAboutLate(false);
    void store(mark);
  };
  return (
    <form onSubmit={save} className="flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('ledgerWhat')}
          value={`${mark.side} ${mark.kind}`}
          onChange={(event) => {
            const chosen = choices.find(([side, kind]) => event.target.value === `${side} ${kind}`);
            if (chosen) setMark({ ...mark, side: chosen[0], kind: chosen[1] });
          }}
        >
          {choices.map(([side, kind]) => (
            <option key={`${side} ${kind}`} value={`${side} ${kind}`}>
              {markText({ side, kind })}
            </option>
          ))}
        </Select>
        <Select
          label={t('ledgerWeight')}
          value={mark.weight}
          onChange={(event) =>
            setMark({ ...mark, weight: weights.find((one) => String(one) === event.target.value) ?? 1 })
          }
        >
          {weights.map((weight) => (
            <option key={weight} value={weight}>
              {t(weightTexts[weight])}
            </option>
          ))}
        </Select>
      </div>
      <TextField
        label={t('ledgerReason')}
        value={mark.reason}
        maxLength={500}
        onChange={(event) => setMark({ ...mark, reason: event.target.value })}
      />
      {asksAboutLate && entry.supplierId !== null && (
        <LateQuestion
          about={mark.reason}
          log={keepReadback(entry.supplierId, sourceOf(entry))}
          onAgreed={agreed}
          onCancel={() => setAsksAboutLate(false)}
        />
      )}
      <FormEnd error={error} saveMine={() => store(mark, entry.rev)} onCancel={onClose}>
        {entry.ledger !== null && (
          <Button size="sm" onClick={() => store(null)}>
            {t('ledgerUnmark')}
          </Button>
        )}
      </FormEnd>
    </form>
  );
}

/** Their withdrawal for something late: its reason says so or, without one, the note. */
const callsLate = ({ side, kind, reason }: LedgerMark, { text }: JournalEntry): boolean =>
  side === 'theirs' && kind === 'withdrawal' && saysLate(reason.trim() === '' ? text : reason);

const sourceOf = ({ thread, messageKey, quote }: JournalEntry) =>
  thread === null
    ? null
    : { role: 'seen' as const, thread, messageKey, quote: (quote ?? '').slice(0, 2_000) };
