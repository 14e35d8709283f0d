import { plural, t } from '../../lib/i18n/t.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';
import type { Ask } from '../card/ask.ts';
import { FollowForm } from '../follow/follow-form.tsx';
import { QuickNote } from '../journal/quick-note.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { type Live, useLive } from '../ui/use-live.ts';
import { CopyDiagnostics } from './copy-diagnostics.tsx';
import { type Front, findFront } from './find-front.ts';
import { PageHealth, ThreadStatus } from './page-status.tsx';
import type { Picked } from './picked.ts';
import { SupplierChoice } from './supplier-choice.tsx';
import { WaitingList } from './waiting-list.tsx';
import { WholeOverview } from './whole-overview.tsx';

export type FrontViewProps = {
  readonly ask: Ask;
  /** What is open in the mail tab in front; null when the tab in front is no mail. */
  readonly page: OpenPage | null;
  readonly tabId: number | null;
  /** What was found before the first render. */
  readonly first: Live<Front> | undefined;
  readonly onPick: (picked: Picked) => void;
};

/** The thread in front: its supplier, or its senders to follow, or any supplier to look up. */
export function FrontView({ ask, page, tabId, first, onPick }: FrontViewProps) {
  if (page === null) {
    return (
      <>
        <h1 className="sr-only">{t('extensionName')}</h1>
        <div className="flex flex-col gap-5">
          <WaitingList onPick={onPick} />
          <SupplierChoice onPick={onPick} />
        </div>
      </>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <PageHealth page={page} />
      {page.missing.length > 0 && tabId !== null && <CopyDiagnostics tabId={tabId} />}
      {page.senders.length === 0 ? (
        <>
          <WaitingList onPick={onPick} />
          <SupplierChoice onPick={onPick} />
        </>
      ) : (
        <OfThread ask={ask} page={page} first={first} onPick={onPick} />
      )}
    </div>
  );
}

function OfThread({
  ask,
  page,
  first,
  onPick,
}: Omit<FrontViewProps, 'tabId' | 'page'> & { readonly page: OpenPage }) {
  const { db } = useStores();
  const live = useLive(() => findFront(db, page), [db, page], first);
  return (
    <Loaded live={live}>
      {(front) =>
        front.overview !== null ? (
          <>
            <WholeOverview overview={front.overview} status={<ThreadStatus page={page} />} />
            <QuickNote supplierId={front.overview.supplier.id} thread={page.thread} />
            <WaitingList onPick={onPick} />
            {front.unfollowed.length > 0 && (
              <details>
                <summary className="text-sm text-muted">
                  {plural('unfollowedSenders', front.unfollowed.length)}
                </summary>
                <div className="pt-2">
                  <Follow ask={ask} front={front} />
                </div>
              </details>
            )}
          </>
        ) : front.unfollowed.length > 0 ? (
          <>
            <h1 className="text-lg font-semibold">{t('followTitle')}</h1>
            <Follow ask={ask} front={front} />
          </>
        ) : (
          <>
            <EmptyState title={t('threadNobody')}>{t('threadNobodyWhy')}</EmptyState>
            <SupplierChoice onPick={onPick} />
          </>
        )
      }
    </Loaded>
  );
}

const Follow = ({ ask, front }: { readonly ask: Ask; readonly front: Front }) => (
  <FollowForm
    senders={front.unfollowed}
    account={front.unconfirmed}
    follow={(request) => ask('follow', request)}
  />
);
