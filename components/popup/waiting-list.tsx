import type { ReactNode } from 'react';
import { assertNever } from '../../lib/domain/assert-never.ts';
import type { Waiting } from '../../lib/domain/charter/attention.ts';
import { t } from '../../lib/i18n/t.ts';
import { findWaiting } from '../../lib/storage/agenda-store.ts';
import { majorChangeText } from '../charter/major-change.ts';
import { kindText } from '../items/item-words.ts';
import { programmeRoute } from '../programme/programme-words.ts';
import { askedText } from '../readback/asked-text.ts';
import { dayText } from '../ui/dates.ts';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { workspaceUrl } from '../ui/workspace-url.ts';
import type { Picked } from './picked.ts';
import { walkList } from './walk-list.ts';

export type WaitingListProps = {
  readonly onPick: (picked: Picked) => void;
};

/** Due reviews, owed summaries, due items and open readbacks with all suppliers, each a press to its place; read after the first paint. */
export function WaitingList({ onPick }: WaitingListProps) {
  const { db } = useStores();
  const nowMs = useNow();
  const live = useLive(() => findWaiting(db, nowMs), [db, nowMs]);
  if (live.kind !== 'loaded' || live.value.length === 0) return null;
  return (
    <Section title={t('waitingTitle')} count={live.value.length}>
      <ul className="-mx-2 flex flex-col">
        {live.value.map((waiting) => (
          <li key={keyOf(waiting)}>
            <WaitingPress waiting={waiting} onPick={onPick}>
              <span className="font-medium">{waiting.supplierName ?? t('itemWithNobody')}</span>
              <span className="line-clamp-2 text-sm text-muted">{waitingText(waiting, nowMs)}</span>
            </WaitingPress>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type WaitingPressProps = WaitingListProps & { readonly waiting: Waiting; readonly children: ReactNode };

const pressClasses =
  'flex w-full cursor-pointer flex-col rounded-md px-2 py-1.5 text-left text-ink no-underline hover:bg-sunken';

/** A summary is written and an item settled in the workspace; everything else stands with its supplier here. */
function WaitingPress({ waiting, onPick, children }: WaitingPressProps) {
  if (waiting.kind === 'summary' || waiting.kind === 'item') {
    const href = workspaceUrl(waiting.kind === 'item' ? '/items' : programmeRoute(waiting.supplierId));
    return (
      <a className={pressClasses} href={href} target="_blank" rel="noreferrer" onKeyDown={walkList}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className={pressClasses}
      onClick={() => onPick({ kind: 'supplier', supplierId: waiting.supplierId, filter: '' })}
      onKeyDown={walkList}
    >
      {children}
    </button>
  );
}

function keyOf(waiting: Waiting): string {
  if (waiting.kind === 'readback') return waiting.readback.id;
  return waiting.kind === 'item' ? waiting.item.id : `${waiting.kind} ${waiting.supplierId}`;
}

function waitingText(waiting: Waiting, nowMs: number): string {
  switch (waiting.kind) {
    case 'readback': {
      const { askedAtMs, state, ours } = waiting.readback;
      const stands = t(state === 'restated' ? 'readbackRestated' : 'readbackOpen');
      return `${askedText(askedAtMs, nowMs)}, ${stands}: ${ours}`;
    }
    case 'summary': {
      const { dueAtMs, isOverdue } = waiting.summary;
      return t(isOverdue ? 'summaryOverdue' : 'summaryDue', dayText(dueAtMs));
    }
    case 'item': {
      const { kind, title, dueAtMs } = waiting.item;
      const day = dayText(dueAtMs ?? nowMs);
      const due = t(dueAtMs !== null && dueAtMs < nowMs ? 'dueSince' : 'dueOn', day);
      return `${kindText(kind)}: ${title}, ${due}`;
    }
    case 'review': {
      const { because, dueAtMs } = waiting.review;
      return because === null
        ? t('reviewDue', dayText(dueAtMs))
        : t('reviewBecause', majorChangeText(because.kind));
    }
    default:
      return assertNever(waiting);
  }
}
