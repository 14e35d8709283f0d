import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icon.tsx';

export type PageLinkProps = {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link to another page of the workspace. */
export const PageLink = ({ to, className, children }: PageLinkProps) => (
  <Link href={to} className={classes('text-accent-ink underline-offset-2 hover:underline', className)}>
    {children}
  </Link>
);

/** The way back to the list a page belongs to. */
export const BackLink = ({ to, children }: Omit<PageLinkProps, 'className'>) => (
  <Link
    href={to}
    className="inline-flex items-center gap-1 self-start text-sm text-muted hover:text-ink hover:underline"
  >
    <Icon name="chevron" className="rotate-180" />
    {children}
  </Link>
);
