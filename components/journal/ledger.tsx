import type { SupplierId } from '../../lib/domain/ids.ts';
import type { JournalEntry, LedgerMark } from '../../lib/domain/journal/journal-entry.ts';
import { daysWithoutDeposit, foldLedger, type LedgerPoint } from '../../lib/domain/journal/ledger.ts';
import { ledgerLine } from '../../lib/domain/journal/ledger-line.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { dayText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';

/** What was put in and taken out between both sides: a line over time with its entries. Never a number, never a ranking. */
export function Ledger({ supplierId }: { readonly supplierId: SupplierId }) {
  const { journal } = useStores();
  const nowMs = useNow();
  const live = useLive(() => journal.marked(supplierId), [journal, supplierId]);
  return <Loaded live={live}>{(entries) => <LedgerOf points={foldLedger(entries)} nowMs={nowMs} />}</Loaded>;
}

const SHOWN = 8;

function LedgerOf({ points, nowMs }: { readonly points: readonly LedgerPoint[]; readonly nowMs: number }) {
  if (points.length === 0) return null;
  const days = daysWithoutDeposit(points, nowMs);
  const latest = points.toReversed();
  return (
    <Section title={t('ledgerTitle')}>
      <Line points={points} nowMs={nowMs} />
      {days !== null && (
        <div className="rounded-md bg-sunken p-3 text-sm">
          <p>{t('noDepositSince', days)}</p>
          <ul className="list-disc pl-5 text-muted">
            <li>{t('depositThanks')}</li>
            <li>{t('depositFlexible')}</li>
            <li>{t('depositTellWhy')}</li>
          </ul>
        </div>
      )}
      <Entries points={latest.slice(0, SHOWN)} />
      {latest.length > SHOWN && (
        <details>
          <summary className="text-sm text-muted">
            {plural('observationsOlder', latest.length - SHOWN)}
          </summary>
          <Entries points={latest.slice(SHOWN)} />
        </details>
      )}
      <p className="text-xs text-muted">{t('ledgerHelp')}</p>
    </Section>
  );
}

const Entries = ({ points }: { readonly points: readonly LedgerPoint[] }) => (
  <ol className="flex flex-col gap-1 text-sm">
    {points.map(({ entry }) => (
      <li key={entry.id} className="flex flex-wrap gap-x-2">
        <span className="text-muted">{dayText(entry.createdAtMs)}</span>
        <span>{markText(entry.ledger)}</span>
        <span className="min-w-0 text-muted wrap-anywhere">{entry.ledger.reason || firstLine(entry)}</span>
      </li>
    ))}
  </ol>
);

const firstLine = ({ text }: JournalEntry): string => text.split('\n')[0]?.slice(0, 120) ?? '';

const BOX = { width: 300, height: 48, inset: 4 };

/** A drawing only; the list below says the same in words. */
function Line({ points, nowMs }: { readonly points: readonly LedgerPoint[]; readonly nowMs: number }) {
  const { points: steps, zeroY } = ledgerLine(points, nowMs, BOX);
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" className="w-full">
      <line x1={0} x2={BOX.width} y1={zeroY} y2={zeroY} strokeDasharray="2 3" className="stroke-edge" />
      <polyline
        points={steps.map(({ x, y }) => `${x},${y}`).join(' ')}
        strokeWidth="1.6"
        strokeLinejoin="round"
        className="fill-none stroke-accent"
      />
    </svg>
  );
}

const marks: Record<LedgerMark['side'], Record<LedgerMark['kind'], MessageKey>> = {
  ours: { deposit: 'depositOurs', withdrawal: 'withdrawalOurs' },
  theirs: { deposit: 'depositTheirs', withdrawal: 'withdrawalTheirs' },
};

/** What an entry means for the account, in words. */
export const markText = ({ side, kind }: Pick<LedgerMark, 'side' | 'kind'>): string => t(marks[side][kind]);
