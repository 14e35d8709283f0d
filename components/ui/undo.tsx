import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type Offer = { readonly done: string; readonly undo: () => unknown };
type OfferUndo = (done: string, undo: () => unknown) => void;

const UndoContext = createContext<OfferUndo>(() => undefined);

/** Says what was just done and takes it back on a press. Stays until the next change or until it is closed: no time limit. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is about to vanish with what it removed; the way back is the next thing one may want.
  useEffect(() => {
    if (offer !== null) button.current?.focus({ preventScroll: true });
  }, [offer]);
  const offerUndo = useMemo<OfferUndo>(() => (done, undo) => setOffer({ done, undo }), []);
  const take = () => {
    offer?.undo();
    setOffer(null);
  };
  return (
    <UndoContext value={offerUndo}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-3 z-10 flex justify-center"
      >
        {offer !== null && (
          <div className="pointer-events-auto flex max-w-full items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-3 text-sm shadow-raised">
            <span className="min-w-0">{offer.done}</span>
            <Button ref={button} look="quiet" size="sm" onClick={take}>
              {t('uiUndo')}
            </Button>
            <Button look="quiet" size="sm" aria-label={t('uiClose')} onClick={() => setOffer(null)}>
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}

/** Offers to take back what was just done. */
export const useUndo = (): OfferUndo => useContext(UndoContext);
