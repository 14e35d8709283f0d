import { readBodyLines } from '../../../lib/webmail/segmentation/body-lines.ts';

/** What one reading of own text looks at. */
export type BodyWork = { readonly nodes: number; readonly lines: number };
/** What this module offers to a test inside the page. */
export type WorkInPage = { readonly bodyWork: (element: Element) => BodyWork };

function bodyWork(element: Element): BodyWork {
  const { nodes, lines } = readBodyLines(element, 'own');
  return { nodes, lines: lines.length };
}

Object.assign(window, { bodyWork } satisfies WorkInPage);
