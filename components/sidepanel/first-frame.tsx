import type { Opening } from '../popup/opening.ts';
import { PageHealth } from '../popup/page-status.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PanelFrame, PanelHead } from './panel-frame.tsx';

/** The side panel as it is drawn before its live part is loaded: whose mail is in front, and places for the rest. */
export const FirstFrame = ({ opening }: { readonly opening: Opening | null }) => (
  <PanelFrame>
    {opening !== null && opening.page !== null && <PageHealth page={opening.page} />}
    {opening !== null && opening.look !== null && <PanelHead supplier={opening.look.supplier} />}
    <Skeleton />
  </PanelFrame>
);
