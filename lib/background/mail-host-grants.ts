import { type Browser, browser } from 'wxt/browser';
import { addedAmong, patternOf } from '../messaging/added-hosts.ts';
import { mailMatches } from '../messaging/mail-hosts.ts';
import { createMenus } from './menus.ts';
import { oncePerLife } from './once-per-life.ts';
import { contentScripts, startInOpenTabs } from './open-tabs.ts';
import { refreshMailTabs } from './refresh-mail-tabs.ts';

/** Name under which the browser keeps the content script for added hosts. */
const SCRIPT = 'added-hosts';

/** Kept for as long as the worker is awake and no grant changes. Only a saving of time. */
let known: readonly string[] | null = null;

/** Origins on which the user added Parlance. The browser's own list of what it has granted is the only one there is. */
export const addedHosts = (): readonly string[] | Promise<readonly string[]> => known ?? readAddedHosts();

async function readAddedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  known = addedAmong(origins);
  return known;
}

/**
 * Serves the mail hosts for as long as they are granted: menus and open tabs of all, and the content script of those
 * that the user added. Whoever gives or takes a grant (our settings, the browser's own) only changes the permission.
 */
export function serveMailHosts(): void {
  const serve = inTurn(serveHosts);
  const forget = () => {
    known = null;
  };
  forget();
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    forget();
    void serve().then(() => startInOpenTabs(addedAmong(origins).map(patternOf)));
  });
  browser.permissions.onRemoved.addListener(() => {
    forget();
    // A script whose host is gone is refused with its next question, and leaves.
    void serve().then(refreshMailTabs);
  });
  // The browser forgets registered scripts on an update, and open tabs have nobody or an orphan in them.
  void oncePerLife('hosts', async () => {
    await serve();
    await startInOpenTabs([...mailMatches, ...(await readAddedHosts()).map(patternOf)]);
  });
}

async function serveHosts(): Promise<void> {
  const matches = (await readAddedHosts()).map(patternOf);
  await createMenus([...mailMatches, ...matches]);
  const { scripting } = browser;
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT] })).length > 0;
  if (isThere) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length > 0) await scripting.registerContentScripts([scriptFor(matches)]);
}

/** The content script of the manifest, for other hosts. */
function scriptFor(matches: string[]): Browser.scripting.RegisteredContentScript {
  const [script] = contentScripts();
  return {
    id: SCRIPT,
    matches,
    js: script?.js ?? [],
    css: script?.css ?? [],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** Runs a task once after the other: two that change the same list at once would both fail. */
function inTurn(task: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(task, task);
    return last;
  };
}
