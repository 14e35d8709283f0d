import { useEffect, useState } from 'react';
import type { Ask } from '../card/ask.ts';
import { FoundSupplier, FoundTerm } from './found-views.tsx';
import { FrontView } from './front-view.tsx';
import type { Picked } from './picked.ts';
import { PopupFooter } from './popup-footer.tsx';
import { SearchBox } from './search-box.tsx';
import type { TabInFront } from './tab-in-front.ts';

export type PopupProps = { readonly ask: Ask; readonly front: Promise<TabInFront> };

/** The charter of the thread in front, and a search over everything agreed with anybody. */
export function Popup({ ask, front }: PopupProps) {
  const [tab, setTab] = useState<TabInFront | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    void front.then(setTab);
  }, [front]);
  return (
    <div className="mx-auto flex h-[35rem] w-[25rem] flex-col bg-surface">
      <SearchBox onPick={setPicked} />
      <main className="min-h-0 grow overflow-y-auto px-4 py-3">
        {picked === null && tab !== null && <FrontView ask={ask} page={tab.page} onPick={setPicked} />}
        {picked?.kind === 'supplier' && <FoundSupplier picked={picked} onBack={() => setPicked(null)} />}
        {picked?.kind === 'term' && <FoundTerm termId={picked.termId} onBack={() => setPicked(null)} />}
      </main>
      <PopupFooter tabId={tab?.tabId ?? null} />
    </div>
  );
}
