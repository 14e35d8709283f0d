import type { ReactNode } from 'react';
import { PopupFooter } from './popup-footer.tsx';

export type PopupFrameProps = {
  readonly search: ReactNode;
  readonly tabId: number | null;
  readonly children: ReactNode;
};

/** The popup's fixed places, the same from the first frame on: search above, content that scrolls, ways on below. */
export const PopupFrame = ({ search, tabId, children }: PopupFrameProps) => (
  <div className="mx-auto flex h-[35rem] w-[25rem] flex-col bg-surface">
    {search}
    <main className="min-h-0 grow overflow-y-auto px-4 py-3">{children}</main>
    <PopupFooter tabId={tabId} />
  </div>
);
