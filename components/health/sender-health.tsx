import { MIN_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { isLesson } from '../../lib/domain/hints/caution.ts';
import { contextMarks } from '../../lib/domain/hints/context.ts';
import { type CountedSign, signOfRate, signOfReplies } from '../../lib/domain/hints/counted-sign.ts';
import { RECENT } from '../../lib/domain/hints/drift.ts';
import { slippingOf } from '../../lib/domain/hints/facts/find-slips.ts';
import { rateTrendOf } from '../../lib/domain/hints/rate-trend.ts';
import { type Dismissal, DriftKind, type Reading } from '../../lib/domain/hints/reading.ts';
import { type ReplyInput, replyTrendOf } from '../../lib/domain/hints/reply-trend.ts';
import { trendOf } from '../../lib/domain/hints/trend.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { ok } from '../../lib/domain/result.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import type { DismissReason } from '../hints/dismiss-form.tsx';
import { DriftHint, restsOn } from '../hints/drift-hint.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useNow } from '../ui/use-now.ts';
import { AddContext } from './add-context.tsx';
import { ContextNotes } from './context-notes.tsx';
import { CountedHint } from './counted-hint.tsx';
import { RateRow } from './rate-row.tsx';
import { ReplyRow } from './reply-row.tsx';
import { TrendRow } from './trend-row.tsx';

export type SenderHealthProps = {
  readonly who: string;
  readonly address: Address;
  /** Of the whole relationship, both sides. */
  readonly readings: readonly Reading[];
  readonly people: readonly Person[];
  /** Of every sender. */
  readonly dismissals: readonly Dismissal[];
  /** Notes that explain how somebody at this supplier writes. */
  readonly explaining: readonly JournalEntry[];
  readonly supplierId: SupplierId;
};

/** The habits of one sender: hints first, then a row each with n, window, baseline, drawing and numbers. */
export function SenderHealth({ who, address, supplierId, explaining, ...all }: SenderHealthProps) {
  const dismiss = useDismiss(address);
  const nowMs = useNow();
  const dismissals = all.dismissals.filter((dismissal) => dismissal.address === address);
  const lessons = dismissals.filter(isLesson).length;
  const { own, trends, replies, rates, signs, saysNothing } = habitsOf({
    ...all,
    address,
    dismissals,
    nowMs,
  });
  const [formality, ...others] = trends;
  const person = all.people.find(({ addresses }) => addresses.includes(address)) ?? null;
  const about = explaining.filter(({ personId }) => personId === null || personId === person?.id);
  const context = contextMarks(about, dismissals);
  return (
    <>
      <p className="text-xs text-muted">{t('trendsOf', who, plural('messagesRead', own.length))}</p>
      {trends.map(
        ({ drift }) =>
          drift !== null && (
            <DriftHint
              key={drift.kind}
              drift={drift}
              who={who}
              words={null}
              dismiss={dismiss(restsOn(drift))}
            />
          ),
      )}
      {signs.map((sign) => (
        <CountedHint
          key={sign.kind}
          sign={sign}
          who={who}
          supplierId={supplierId}
          dismiss={dismiss(countedRestsOn(sign))}
        />
      ))}
      {saysNothing ? (
        <p className="text-sm">{t('trendsTooFew', MIN_BASELINE + RECENT)}</p>
      ) : (
        <ul className="divide-y divide-line">
          {formality !== undefined && <TrendRow trend={formality} context={context} />}
          <ReplyRow trend={replies} context={context} />
          {rates.map((trend) => (
            <RateRow key={trend.kind} trend={trend} nowMs={nowMs} context={context} />
          ))}
          {others.map((trend) => (
            <TrendRow key={trend.kind} trend={trend} context={context} />
          ))}
        </ul>
      )}
      {lessons > 0 && <p className="text-xs text-muted">{plural('hintsLearned', lessons)}</p>}
      <ContextNotes marks={context} />
      <AddContext supplierId={supplierId} person={person} who={who} />
    </>
  );
}

/** Everything that is said of one sender. */
function habitsOf(of: ReplyInput) {
  const own = of.readings.filter((reading) => reading.address === of.address);
  const trends = DriftKind.options.map((kind) => trendOf(own, of.dismissals, kind));
  const replies = replyTrendOf(of);
  const slipping = slippingOf(of.address, of.readings);
  const rates = (['suggestions', 'disputes', 'slips'] as const).map((kind) =>
    rateTrendOf(own, of.dismissals, kind, slipping),
  );
  const signs = [signOfReplies(replies), ...rates.map(signOfRate)].filter((sign) => sign !== null);
  const saysNothing =
    [...trends, ...rates].every(({ direction }) => direction === 'unknown') &&
    (replies.kind === 'zone-unknown' || replies.reply.answered + replies.reply.open.length === 0);
  return { own, trends, replies, rates, signs, saysNothing };
}

type RestsOn = Pick<Dismissal, 'kind' | 'readingKeys'>;

const countedRestsOn = ({ kind, keys }: CountedSign): RestsOn => ({ kind, readingKeys: [...keys] });

/** Puts hints of one sender away, and offers to take it back. */
function useDismiss(address: Address) {
  const stores = useStores();
  const offerUndo = useUndo();
  return (on: RestsOn) => async (reason: DismissReason) => {
    const result = await stores.write(stores.dismissals.add({ address, ...on, ...reason }, Date.now()));
    if (!result.ok) return result;
    const { id } = result.value;
    offerUndo(t('dismissed'), () => stores.write(stores.dismissals.remove(id)));
    return ok(null);
  };
}
