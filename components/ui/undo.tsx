import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { Icon } from './icon.tsx';
import { saveErrorText } from './save-error.tsx';

/** Takes something back; what it answers with says whether that could be done. */
type TakeBack = (() => void) | (() => Promise<Result<unknown, ChangeError>>);
type Offer = { readonly done: string; readonly undo: TakeBack };
type OfferUndo = (done: string, undo: TakeBack) => void;

type Undoing = { readonly offerUndo: OfferUndo; readonly forget: () => void };

const UndoContext = createContext<Undoing>({ offerUndo: () => undefined, forget: () => undefined });

/**
 * Says what was just done and takes it back on a press, or says why that can't be. Stays until the next change or until it
 * is closed: no time limit.
 */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [refused, setRefused] = useState<ChangeError | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  // What was pressed is about to vanish with what it removed; the way back is the next thing one may want.
  useEffect(() => {
    if (offer !== null) button.current?.focus({ preventScroll: true });
    else if (before.current !== null && document.activeElement === document.body) focusAgain(before.current);
  }, [offer]);
  const undoing = useMemo<Undoing>(
    () => ({
      offerUndo: (done, undo) => {
        setRefused(null);
        before.current = document.activeElement;
        setOffer({ done, undo });
      },
      forget: () => setOffer(null),
    }),
    [],
  );
  const take = async () => {
    setOffer(null);
    const result = await offer?.undo();
    setRefused(result?.ok === false ? result.error : null);
  };
  return (
    <UndoContext value={undoing}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-3 z-10 flex justify-center"
      >
        {refused !== null && (
          <div className="pointer-events-auto max-w-full shadow-raised">
            <ErrorNote
              action={
                <Button look="quiet" size="sm" onClick={() => setRefused(null)}>
                  {t('uiClose')}
                </Button>
              }
            >
              {refused.kind === 'conflict' ? t('undoConflict') : saveErrorText(refused)}
            </ErrorNote>
          </div>
        )}
        {offer !== null && (
          <div className="pointer-events-auto flex max-w-full items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-3 text-sm shadow-raised">
            <span className="min-w-0">{offer.done}</span>
            <Button ref={button} look="quiet" size="sm" className="shrink-0" onClick={take}>
              {t('uiUndo')}
            </Button>
            <Button
              look="quiet"
              size="sm"
              className="shrink-0"
              aria-label={t('uiClose')}
              onClick={() => setOffer(null)}
            >
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}

/** Where the focus was before something was offered, or the heading of the page when that is gone. */
function focusAgain(place: Element): void {
  const heading = document.querySelector('h1');
  const isThere = place !== document.body && place.isConnected && !place.matches(':disabled');
  const next = isThere ? place : heading;
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/** Offers to take back what was just done. */
export const useUndo = (): OfferUndo => useContext(UndoContext).offerUndo;

/** Takes back the offer: what it would put back was erased with all the rest. */
export const useForgetUndo = (): (() => void) => useContext(UndoContext).forget;
