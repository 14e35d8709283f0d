import { type ReactNode, useEffect, useId, useRef } from 'react';

export type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  /** Called for Esc and for a press beside the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A native modal dialog: the browser keeps focus inside and gives it back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      closedby="any"
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-ink shadow-raised backdrop:bg-ink/30"
    >
      <div className="flex flex-col gap-4 p-5">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {open && children}
      </div>
    </dialog>
  );
}
