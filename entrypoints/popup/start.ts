import { readOpening } from '../../components/popup/opening.ts';

/** What is in front: asked before anything that draws is even evaluated. */
export const opening = readOpening(location.search);
