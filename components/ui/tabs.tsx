import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { classes } from './classes.ts';
import { SIDEWAYS, stepOf } from './step-of.ts';

export type Tab = { readonly id: string; readonly label: string; readonly content: ReactNode };

/** Tabs after the ARIA pattern: arrow keys, Home and End move and select; one stop for the Tab key. */
export function Tabs({
  label,
  tabs,
  initial,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly initial?: string;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(initial ?? tabs[0]?.id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  const move = (event: KeyboardEvent, index: number) => {
    const next = stepOf(event.key, index, tabs.length, SIDEWAYS);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined || next === null) return;
    event.preventDefault();
    setChosen(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  if (current === undefined) return null;
  return (
    <div className="flex flex-col gap-3">
      <div ref={list} role="tablist" aria-label={label} className="flex gap-4 border-b border-line">
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-controls={`${base}-panel`}
            aria-selected={tab === current}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
            onKeyDown={(event) => move(event, index)}
            className={classes(
              '-mb-px cursor-pointer border-b-2 px-0.5 py-1.5 text-base font-medium',
              tab === current ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-tab-${current.id}`}>
        {current.content}
      </div>
    </div>
  );
}
