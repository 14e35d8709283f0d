import type { KeyboardEvent } from 'react';
import { stepOf, UPRIGHT } from '../ui/step-of.ts';

/** Moves the focus from one button or link of a list to another: arrows, Home and End. For the `onKeyDown` of each. */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button, a') ?? [])];
  const next = stepOf(event.key, stops.indexOf(event.currentTarget), stops.length, UPRIGHT);
  if (next === null) return;
  event.preventDefault();
  stops[next]?.focus();
}
