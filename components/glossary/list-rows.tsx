import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { rowOf, withRow } from '../ui/virtual-rows.ts';
import { TermItem } from './editor-item.tsx';

export type TermRowsProps = {
  readonly terms: readonly Term[];
  readonly suppliers: readonly Supplier[];
  /** An arrow leads up beyond the first row. */
  readonly onLeave: () => void;
};

/** Height of most rows, until each is measured. */
const ROW_PX = 65;
/** Rows above and below the window that are there already, so that scrolling shows no gap. */
const OVERSCAN = 5;
/** Rows that a page key passes. */
const PAGE_ROWS = 10;

/** Terms as rows of which only those in sight are in the page. Arrows, page keys, Home and End walk through all. */
export function TermRows({ terms, suppliers, onLeave }: TermRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  // What it returns is used in this component only.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: terms.length,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => terms[index]?.id ?? index,
    // The row with the focus stays, wherever one scrolls to.
    rangeExtractor: (range) => withRow(active, range),
  });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
      ?.focus({ preventScroll: true });
    rows.scrollToIndex(wanted.current);
    wanted.current = null;
  });
  const walk = (event: KeyboardEvent) => {
    const at = rowOf(event.target);
    const to = at === null ? null : stepFrom(at, event.key, terms.length);
    if (to === null) return;
    event.preventDefault();
    if (to < 0) return onLeave();
    wanted.current = to;
    setActive(to);
  };
  return (
    // The keys walk between the links of the rows, which are the things to press.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      className="relative overflow-clip rounded-lg"
      style={{ height: rows.getTotalSize() }}
      onKeyDown={walk}
      onFocus={({ target }) => setActive(rowOf(target) ?? active)}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const term = terms[index];
        return (
          term !== undefined && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={terms.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-line"
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            >
              <TermItem term={term} suppliers={suppliers} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Where a key leads: -1 above the first row, null when the key means nothing here. */
function stepFrom(at: number, key: string, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return Math.min(at + PAGE_ROWS, last);
    case 'PageUp':
      return Math.max(at - PAGE_ROWS, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
