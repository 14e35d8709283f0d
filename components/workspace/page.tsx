import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n/t.ts';

export type PageProps = {
  readonly title: string;
  /** Link to the list this page belongs to. */
  readonly back?: ReactNode;
  /** Badges beside the title. */
  readonly marks?: ReactNode;
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One page of the workspace: names the tab, takes the focus when it opens, holds one h1. */
export function Page({ title, back, marks, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('workspaceTitle', title);
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        {back}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 ref={heading} tabIndex={-1} className="min-w-0 text-xl font-semibold outline-none">
            {title}
          </h1>
          {marks}
          {actions !== undefined && <div className="ml-auto flex flex-wrap gap-2">{actions}</div>}
        </div>
        {lead !== undefined && <p className="max-w-prose text-muted">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
