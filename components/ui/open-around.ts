import type { SyntheticEvent } from 'react';

/** Opens whatever hides a field that the browser refuses to send, so that it can lead there; otherwise the press does nothing. */
export function openAround({ target }: SyntheticEvent): void {
  let around = target instanceof Element ? target.closest('details') : null;
  for (; around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
}
