import { append } from '../still/jsx-runtime.ts';
import { FirstFrame } from './first-frame.tsx';
import type { Opening } from './opening.ts';

/**
 * Draws the first frame where a document asks for it, without React: that one alone takes longer to load than the charter
 * takes to be read. Built with the view runtime of `components/still`. Does nothing once something else was drawn.
 */
export function drawStill(opening: Opening | null): void {
  const root = document.querySelector('#root[data-still]');
  if (root?.childElementCount === 0) append(root, <FirstFrame opening={opening} />);
}
