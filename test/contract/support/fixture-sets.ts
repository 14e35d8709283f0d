import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outlookBodies, outlookPages } from '../../fixtures/outlook-sim/pages.mjs';
import { type SavedBody, savedBodies } from './saved-bodies.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Further pages and bodies, which are not part of the repository. */
const shared = at('../../../../shared/webmail/fixtures');

/** A group of saved pages of one webmail, part of the repository (`isOwn`) or beside it. */
export type PageSet = {
  readonly name: string;
  readonly isOwn: boolean;
  readonly pages: readonly SavedPage[];
};

/** Pages that come with the repository, and those beside it when they are there. */
export const pageSets: readonly PageSet[] = [
  { name: 'gmail', isOwn: true, pages: savedPages(at('../../fixtures/gmail')) },
  { name: 'outlook', isOwn: true, pages: outlookPages() },
  ...beside(['gmail', 'outlook']).map((name) => ({
    name: `shared/${name}`,
    isOwn: false,
    pages: savedPages(`${shared}/${name}`),
  })),
];

/** Bodies that come with the repository, and those beside it when they are there. */
export const bodySets: readonly { readonly name: string; readonly bodies: readonly SavedBody[] }[] = [
  {
    name: 'simulated',
    bodies: outlookBodies().map(({ file, html, truth: { reply, signature } }) => ({
      set: 'simulated',
      file,
      html,
      reply,
      signature,
      ignoresSpace: false,
    })),
  },
  ...beside(['email-bodies']).map((name) => ({
    name: `shared/${name}`,
    bodies: savedBodies(`${shared}/${name}`).filter(({ set }) => set.startsWith('own')),
  })),
];

function beside(names: readonly string[]): string[] {
  const found = names.filter((name) => existsSync(`${shared}/${name}/manifest.json`));
  if (found.length < names.length)
    console.log(
      `not run: the pages of ${names.join(', ')} in ${shared} are not there; only the repository's own are`,
    );
  return found;
}
