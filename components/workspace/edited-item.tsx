import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useUndo } from '../ui/undo.tsx';

export type EditedItemProps = {
  readonly name: string;
  readonly summary: string;
  /** Place in an ordered list, or null. */
  readonly number: number | null;
  /** Just added: open from the start. */
  readonly isNew: boolean;
  /** Null at the end of the list, or when the order means nothing. */
  readonly moveUp: (() => void) | null;
  readonly moveDown: (() => void) | null;
  readonly remove: () => void;
  readonly putBack: () => void;
  readonly children: ReactNode;
};

/** One item of a list: a line with its name that opens into its fields. */
export function EditedItem(item: EditedItemProps) {
  const offerUndo = useUndo();
  const summary = useRef<HTMLElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  // It stands at the end of the list, which may be out of sight of the button that added it.
  useEffect(() => {
    if (item.isNew) fields.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [item.isNew]);
  const name = item.name === '' ? t('unnamed') : item.name;
  const remove = () => {
    item.remove();
    offerUndo(t('itemRemoved', name), item.putBack);
  };
  // A moved node loses the focus, and a button at the end of the list is disabled: give the focus to what is left.
  const moving = (move: () => void) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    move();
    requestAnimationFrame(() => (button.disabled ? summary.current : button)?.focus());
  };
  return (
    <li>
      <details open={item.isNew || undefined} className="group">
        <summary ref={summary} className="flex list-none items-baseline gap-x-2 px-4 py-2.5 hover:bg-sunken">
          <Icon
            name="chevron"
            className="mt-0.5 self-start text-muted transition-transform group-open:rotate-90"
          />
          {item.number !== null && <span className="text-muted tabular-nums">{item.number}</span>}
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 font-medium">{name}</span>
            <span className="min-w-0 text-sm text-muted">{item.summary}</span>
          </span>
        </summary>
        <div ref={fields} className="flex flex-col gap-3 px-4 pt-1 pb-4">
          {item.children}
          <div className="flex gap-2">
            {item.number !== null && (
              <>
                <Button
                  size="sm"
                  disabled={item.moveUp === null}
                  aria-label={t('moveUpNamed', name)}
                  onClick={moving(() => item.moveUp?.())}
                >
                  {t('moveUp')}
                </Button>
                <Button
                  size="sm"
                  disabled={item.moveDown === null}
                  aria-label={t('moveDownNamed', name)}
                  onClick={moving(() => item.moveDown?.())}
                >
                  {t('moveDown')}
                </Button>
              </>
            )}
            <Button look="quiet" size="sm" aria-label={t('removeNamed', name)} onClick={remove}>
              {t('remove')}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}
