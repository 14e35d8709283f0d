import type { ReactNode } from 'react';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { SupplierMarks } from '../suppliers/supplier-marks.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { WorkspaceLink } from './workspace-link.tsx';

/** The column of the side panel. */
export const PanelFrame = ({ children }: { readonly children: ReactNode }) => (
  <main className="mx-auto flex max-w-xl flex-col gap-6 px-4 pt-4 pb-16">{children}</main>
);

export type PanelHeadProps = { readonly supplier: Supplier; readonly children?: ReactNode };

/** Whose relationship it is; whom to talk to stands below. */
export const PanelHead = ({ supplier, children }: PanelHeadProps) => (
  <header className="flex flex-col gap-3">
    <div className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <h1 className="min-w-0 grow text-lg font-semibold wrap-anywhere">
        <WorkspaceLink to={routeOf('suppliers', supplier.id)} className="text-ink">
          {supplier.name}
        </WorkspaceLink>
      </h1>
      <SupplierMarks supplier={supplier} />
    </div>
    {children}
  </header>
);
