import { useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';
import type { Ask } from '../card/ask.ts';
import { FollowForm } from '../follow/follow-form.tsx';
import { type Front, findFront } from '../popup/find-front.ts';
import type { Opened } from '../popup/opened.ts';
import { PageHealth } from '../popup/page-status.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useStores } from '../ui/stores.tsx';
import { UndoProvider } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { ChosenRelationship } from './chosen-relationship.tsx';
import { NoSupplier } from './no-supplier.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { Relationship } from './relationship.tsx';
import { useFrontPage, type WatchFront } from './use-front-page.ts';

export type SidePanelProps = {
  readonly ask: Ask;
  readonly watch: WatchFront;
  /** What was read before the first render, if it came in time. */
  readonly first?: Opened | null;
};

/** The relationship beside the mail. Follows the mail tab in front. */
export function SidePanel({ ask, watch, first = null }: SidePanelProps) {
  const page = useFrontPage(watch, first?.tab.page);
  const [chosen, setChosen] = useState<SupplierId | null>(null);
  return (
    <UndoProvider>
      <PanelFrame>
        {page != null && <PageHealth page={page} />}
        {chosen !== null ? (
          <ChosenRelationship supplierId={chosen} onBack={() => setChosen(null)} />
        ) : page === undefined ? (
          <Skeleton />
        ) : page === null || page.senders.length === 0 ? (
          <NobodyInFront onChoose={setChosen} />
        ) : (
          <InFront
            ask={ask}
            page={page}
            first={page === first?.tab.page ? first.front : undefined}
            onChoose={setChosen}
          />
        )}
      </PanelFrame>
    </UndoProvider>
  );
}

type InFrontProps = {
  readonly ask: Ask;
  readonly page: OpenPage;
  readonly first: Opened['front'];
  readonly onChoose: (supplierId: SupplierId) => void;
};

function InFront({ ask, page, first, onChoose }: InFrontProps) {
  const { db } = useStores();
  const live = useLive(() => findFront(db, page), [db, page], first);
  return (
    <Loaded live={live}>
      {(front) =>
        front.overview === null ? (
          front.unfollowed.length === 0 ? (
            <NobodyInFront onChoose={onChoose} />
          ) : (
            <>
              <Follow ask={ask} front={front} />
              <NoSupplier onChoose={onChoose} />
            </>
          )
        ) : (
          <Relationship key={front.overview.supplier.id} overview={front.overview} page={page} />
        )
      }
    </Loaded>
  );
}

const NobodyInFront = ({ onChoose }: Pick<InFrontProps, 'onChoose'>) => (
  <>
    <header className="flex flex-col gap-1">
      <h1 className="text-lg font-semibold">{t('nobodyInFront')}</h1>
      <p className="text-sm text-muted">{t('nobodyInFrontHow')}</p>
    </header>
    <NoSupplier onChoose={onChoose} />
  </>
);

const Follow = ({ ask, front }: { readonly ask: Ask; readonly front: Front }) => (
  <div className="flex flex-col gap-2">
    <h1 className="text-lg font-semibold">{t('followTitle')}</h1>
    <FollowForm
      senders={front.unfollowed}
      account={front.unconfirmed}
      follow={(request) => ask('follow', request)}
    />
  </div>
);
