import { type KeyboardEvent, useRef, useState } from 'react';
import { plural } from '../../lib/i18n/t.ts';
import { type Picked, pickedOf } from './picked.ts';
import { SearchHits } from './search-hits.tsx';
import type { Hit } from './search-index.ts';
import { SearchInput, searchClasses } from './search-input.tsx';
import { useSearch } from './use-search.ts';

/** The popup is opened to look something up. */
const focusOnOpen = (field: HTMLInputElement | null) => field?.focus();

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Type-ahead over rows, terms and people of all suppliers, by keyboard alone: arrows walk from the field through the
 * hits and round, Enter opens (in the field: the first hit), Esc clears.
 */
export function SearchBox({ onPick }: { readonly onPick: (picked: Picked) => void }) {
  const box = useRef<HTMLElement>(null);
  const search = useSearch();
  const [words, setWords] = useState('');
  const isOpen = words.trim() !== '';
  const hits = isOpen && search !== null ? search(words) : [];
  const pick = (hit: Hit | undefined) => {
    const picked = hit === undefined ? null : pickedOf(hit);
    if (picked === null) return;
    onPick(picked);
    setWords('');
  };
  const walk = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = stops.findIndex((stop) => stop.matches(':focus'));
      stops[(at + step + stops.length) % stops.length]?.focus();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      setWords('');
      stops[0]?.focus();
    }
  };
  return (
    <search ref={box} className={searchClasses}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          pick(hits[0]);
        }}
      >
        <SearchInput
          ref={focusOnOpen}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={walk}
        />
      </form>
      {isOpen && <SearchHits hits={hits} isReady={search !== null} onPick={pick} onKeyDown={walk} />}
      <output className="sr-only">
        {isOpen && search !== null ? plural('searchFound', hits.length) : ''}
      </output>
    </search>
  );
}
