import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { rowOf, withRow } from '../ui/virtual-rows.ts';
import { EntryRow } from './entry-row.tsx';

export type EntryRowsProps = {
  readonly entries: readonly JournalEntry[];
  readonly supplierOf: (entry: JournalEntry) => string | null;
  readonly personOf: (entry: JournalEntry) => string | null;
};

/** Height of most rows, until each is measured. */
const ROW_PX = 92;
/** Rows above and below the window that are there already, so that scrolling shows no gap. */
const OVERSCAN = 4;

/** Entries as rows of which only those in sight, and the one with the focus, are in the page. */
export function EntryRows({ entries, supplierOf, personOf }: EntryRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  // What it returns is used in this component only.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => entries[index]?.id ?? index,
    rangeExtractor: (range) => withRow(active, range),
  });
  return (
    // The row with the focus is told apart; nothing happens at a press.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      ref={list}
      className="relative overflow-clip rounded-lg"
      style={{ height: rows.getTotalSize() }}
      onFocus={({ target }) => setActive(rowOf(target) ?? active)}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return (
          entry !== undefined && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-line px-4 py-3"
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <EntryRow entry={entry} supplier={supplierOf(entry)} person={personOf(entry)} />
            </li>
          )
        );
      })}
    </ol>
  );
}
