import { useEffect, useState } from 'react';
import type { Ask } from '../card/ask.ts';
import { FoundSupplier, FoundTerm } from './found-views.tsx';
import { FrontView } from './front-view.tsx';
import type { Opening } from './opening.ts';
import type { Picked } from './picked.ts';
import { PopupFooter } from './popup-footer.tsx';
import { SearchBox } from './search-box.tsx';

export type PopupProps = {
  readonly ask: Ask;
  readonly opening: Promise<Opening>;
  /** The same if it was there in time for the first render. */
  readonly first: Opening | null;
};

/** The charter of the thread in front, and a search over everything agreed with anybody. */
export function Popup({ ask, opening, first }: PopupProps) {
  const [opened, setOpened] = useState(first);
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    void opening.then(setOpened);
  }, [opening]);
  return (
    <div className="mx-auto flex h-[35rem] w-[25rem] flex-col bg-surface">
      <SearchBox onPick={setPicked} />
      <main className="min-h-0 grow overflow-y-auto px-4 py-3">
        {picked === null && opened !== null && (
          <FrontView ask={ask} page={opened.tab.page} first={opened.front} onPick={setPicked} />
        )}
        {picked?.kind === 'supplier' && <FoundSupplier picked={picked} onBack={() => setPicked(null)} />}
        {picked?.kind === 'term' && <FoundTerm termId={picked.termId} onBack={() => setPicked(null)} />}
      </main>
      <PopupFooter tabId={opened?.tab.tabId ?? null} />
    </div>
  );
}
