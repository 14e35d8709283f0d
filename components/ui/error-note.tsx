import type { ReactNode } from 'react';

export type ErrorNoteProps = { readonly children: ReactNode; readonly action?: ReactNode };

/** Something did not work: what, and what to do. Calm, announced at once. */
export function ErrorNote({ children, action }: ErrorNoteProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-start gap-x-3 gap-y-2 rounded-md border border-amber/40 bg-amber-soft px-3 py-2 text-sm text-amber-ink"
    >
      <div className="min-w-0 grow basis-40">{children}</div>
      {action}
    </div>
  );
}
