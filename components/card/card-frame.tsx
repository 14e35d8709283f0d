import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useAsk } from './ask.ts';

export type CardFrameProps = {
  /** Accessible name of the card. */
  readonly label: string;
  readonly heading: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
};

/** The dialog around every view: closes on Esc, takes the focus it is given, tells the page its height. */
export function CardFrame({ label, heading, children, footer }: CardFrameProps) {
  const ask = useAsk();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const left = new AbortController();
    const { signal } = left;
    const takeFocus = () => {
      if (!element.contains(document.activeElement)) element.focus();
    };
    if (document.hasFocus()) takeFocus();
    addEventListener('focus', takeFocus, { signal });
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, noteUse, { signal, capture: true });
    addEventListener('keydown', (event) => event.key === 'Escape' && void ask('closeCard', {}), { signal });
    const observer = new ResizeObserver(() => {
      const heightPx = Math.min(2_000, Math.ceil(element.getBoundingClientRect().height));
      void ask('resizeCard', { heightPx, inUse: isInUse() });
    });
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
    return () => left.abort();
  }, [ask]);
  return (
    <div
      ref={frame}
      // A native <dialog> would be centred in its frame by the browser; this one is the whole document.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="flex flex-col gap-3 bg-surface p-4 outline-none"
    >
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 grow flex-col gap-1">{heading}</div>
        <Button
          look="quiet"
          size="sm"
          className="-mt-1 -mr-2 text-muted"
          aria-label={t('uiClose')}
          onClick={() => ask('closeCard', {})}
        >
          <Icon name="close" />
        </Button>
      </div>
      {children}
      {footer !== undefined && (
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-3">{footer}</div>
      )}
    </div>
  );
}

/** Of the document, because one view of the card follows another. The browser's own memory of a gesture counts scripts of tools, too. */
let hasBeenUsed = false;
const noteUse = () => {
  hasBeenUsed = true;
};

/** The pointer is on it, or it has been pressed or typed in. */
const isInUse = (): boolean => document.documentElement.matches(':hover') || hasBeenUsed;
