import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import { workspaceUrl } from '../ui/workspace-url.ts';

export type WorkspaceLinkProps = {
  readonly to: `/${string}`;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Opens a page of the workspace in a tab. */
export const WorkspaceLink = ({ to, className, children }: WorkspaceLinkProps) => (
  <a
    href={workspaceUrl(to)}
    target="_blank"
    rel="noreferrer"
    className={classes('underline-offset-2 hover:underline', className ?? 'text-accent-ink')}
  >
    {children}
  </a>
);
