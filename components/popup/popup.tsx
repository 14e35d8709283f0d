import { useEffect, useState } from 'react';
import type { Ask } from '../card/ask.ts';
import { FoundSupplier, FoundTerm } from './found-views.tsx';
import { FrontView } from './front-view.tsx';
import type { Opened } from './opened.ts';
import type { Picked } from './picked.ts';
import { PopupFrame } from './popup-frame.tsx';
import { SearchBox } from './search-box.tsx';

export type PopupProps = {
  readonly ask: Ask;
  readonly opened: Promise<Opened>;
  /** The same if it was there in time for the first render. */
  readonly first: Opened | null;
};

/** The charter of the thread in front, and a search over everything agreed with anybody. */
export function Popup({ ask, opened, first }: PopupProps) {
  const [front, setFront] = useState(first);
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    void opened.then(setFront);
  }, [opened]);
  return (
    <PopupFrame tabId={front?.tab.tabId ?? null} search={<SearchBox onPick={setPicked} />}>
      {picked === null && front !== null && (
        <FrontView
          ask={ask}
          page={front.tab.page}
          tabId={front.tab.tabId}
          first={front.front}
          onPick={setPicked}
        />
      )}
      {picked?.kind === 'supplier' && <FoundSupplier picked={picked} onBack={() => setPicked(null)} />}
      {picked?.kind === 'term' && <FoundTerm termId={picked.termId} onBack={() => setPicked(null)} />}
    </PopupFrame>
  );
}
