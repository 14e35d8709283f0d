import { type KeyboardEvent, useRef, useState } from 'react';
import { plural } from '../../lib/i18n/t.ts';
import { stepOf, UPRIGHT } from '../ui/step-of.ts';
import { useMissedLookup } from '../ui/use-missed-lookup.ts';
import { type Picked, pickedOf } from './picked.ts';
import { SearchHits } from './search-hits.tsx';
import type { Hit } from './search-index.ts';
import { SearchInput, searchClasses } from './search-input.tsx';
import { useSearch } from './use-search.ts';

/** The popup is opened to look something up. */
const focusOnOpen = (field: HTMLInputElement | null) => field?.focus();

/**
 * Type-ahead over rows, terms and people of all suppliers, by keyboard alone: arrows walk from the field through the
 * hits and round, Home and End lead to the first and last of them, Enter opens (in the field: the first hit), Esc clears.
 */
export function SearchBox({ onPick }: { readonly onPick: (picked: Picked) => void }) {
  const box = useRef<HTMLElement>(null);
  const search = useSearch();
  const [words, setWords] = useState('');
  const isOpen = words.trim() !== '';
  const hits = isOpen && search !== null ? search(words) : [];
  useMissedLookup(words, isOpen && search !== null && hits.length === 0, 'popup');
  const pick = (hit: Hit | undefined) => {
    const picked = hit === undefined ? null : pickedOf(hit);
    if (picked === null) return;
    onPick(picked);
    setWords('');
  };
  const walk = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stopAfter(event.key, at, stops.length);
    if (next !== null) {
      event.preventDefault();
      stops[next]?.focus();
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

/** The field is the first stop; in it, Home and End are for its text. */
function stopAfter(key: string, at: number, count: number): number | null {
  if (at === 0 && (key === 'Home' || key === 'End')) return null;
  return key === 'Home' ? 1 : stepOf(key, at, count, UPRIGHT);
}
