import { useState } from 'react';
import { daysOwed, dueStateOf, type Item, isOpenItem } from '../../lib/domain/journal/item.ts';
import { CLOSING, inState } from '../../lib/domain/journal/new-item.ts';
import { t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { ThreadLink } from '../journal/thread-link.tsx';
import { LateQuestion } from '../readback/late-question.tsx';
import { useKeepReadback } from '../readback/use-keep-readback.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemForm } from './item-form.tsx';
import { itemStateText, kindText } from './item-words.ts';

export type ItemLineProps = {
  readonly item: Item;
  readonly supplierName: string;
  readonly nowMs: number;
  /** Told when a press settled it, as it is now. */
  readonly onSettled?: (item: Item) => void;
};

/** One promise, action, request, idea, constraint or escalation: what, whose, until when; the presses that settle it. */
export function ItemLine({ item, supplierName, nowMs, onSettled }: ItemLineProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const [edits, setEdits] = useState(false);
  const editButton = useFocusBack(edits);
  const [asksAboutLate, setAsksAboutLate] = useState(false);
  const ask = (state: Item['state']) =>
    state === 'missed' && item.supplierId !== null ? setAsksAboutLate(true) : void settle(state);
  const settle = async (state: Item['state']) => {
    setAsksAboutLate(false);
    const result = await write(itemStore(db).save(inState(item, state, Date.now()), item.rev));
    if (!result.ok) return setError(result.error);
    onSettled?.(result.value);
    const { rev } = result.value;
    offerUndo(t('itemNow', item.title, itemStateText(state)), () =>
      write(itemStore(db).save({ ...item, rev }, rev)),
    );
  };
  const remove = async () => {
    const result = await write(itemStore(db).remove(item.id));
    if (result.ok) offerUndo(t('itemRemoved', item.title), () => write(itemStore(db).save(item, null)));
    else setError(result.error);
  };
  const { supplierId, source } = item;
  const keepReadback = useKeepReadback();
  if (edits) return <ItemForm item={item} supplierName={supplierName} onClose={() => setEdits(false)} />;
  const whose = item.owner.side === 'ours' ? t('sideOurs') : supplierName;
  const open = isOpenItem(item);
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium wrap-anywhere">{item.title}</p>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span>
          {[kindText(item.kind), whose, item.owner.name, open ? '' : itemStateText(item.state)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Due item={item} nowMs={nowMs} />
      </p>
      <ItemFacts item={item} owedDays={daysOwed(item, nowMs)} supplierName={supplierName} />
      {item.source !== null && <ThreadLink thread={item.source.thread} />}
      <SaveErrorNote error={error} />
      {asksAboutLate && supplierId !== null && (
        <LateQuestion
          about={item.title}
          log={keepReadback(supplierId, source)}
          onAgreed={() => settle('missed')}
          onCancel={() => setAsksAboutLate(false)}
        />
      )}
      <div className="-ml-2 flex flex-wrap">
        {open &&
          CLOSING[item.kind].map((state) => (
            <Button
              key={state}
              look="quiet"
              size="sm"
              aria-label={`${itemStateText(state)}: ${item.title}`}
              onClick={() => ask(state)}
            >
              {itemStateText(state)}
            </Button>
          ))}
        {!open && (
          <Button
            look="quiet"
            size="sm"
            aria-label={t('itemReopenNamed', item.title)}
            onClick={() => settle(item.kind === 'initiative' ? 'idea' : 'open')}
          >
            {t('itemReopen')}
          </Button>
        )}
        <Button
          ref={editButton}
          look="quiet"
          size="sm"
          aria-label={t('editNamed', item.title)}
          onClick={() => setEdits(true)}
        >
          {t('edit')}
        </Button>
        <Button look="quiet" size="sm" aria-label={t('removeNamed', item.title)} onClick={remove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

function Due({ item, nowMs }: { readonly item: Item; readonly nowMs: number }) {
  const state = dueStateOf(item, nowMs);
  if (state === 'none' || item.dueAtMs === null) return null;
  const day = dayText(item.dueAtMs);
  if (state === 'later') return <span>{t('dueOn', day)}</span>;
  return (
    <Badge tone={state === 'overdue' ? 'amber' : 'accent'}>
      {t(state === 'overdue' ? 'dueSince' : 'dueOn', day)}
    </Badge>
  );
}
