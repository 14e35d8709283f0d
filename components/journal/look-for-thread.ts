import type { ThreadRef } from '../../lib/domain/message/message.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';

/** What came of looking for a thread. `unknown`: the page was closed, cannot be read, or went elsewhere. */
export type ThreadLook = 'found' | 'lost' | 'unknown';

/** What looking rests on, so that a test can be the browser. */
export type LookTools = {
  /** Opens an address in a tab and says which. */
  readonly open: (url: string) => Promise<number | null>;
  /** What the mail page of a tab shows; null when none answers. */
  readonly ask: (tabId: number) => Promise<OpenPage | null>;
  readonly wait: (ms: number) => Promise<void>;
};

/** A webmail takes its time to show a thread: a list that still stands after the last look is all there is. */
const LOOK_AFTER_MS = [1_000, 2_000, 3_000, 5_000, 8_000] as const;

/** Opens a thread in its webmail and looks whether it comes: a webmail that does not know it any more shows its list instead. */
export async function lookForThread(
  { threadKey, url }: ThreadRef,
  { open, ask, wait }: LookTools,
): Promise<ThreadLook> {
  const tabId = await open(url);
  if (tabId === null || threadKey === null) return 'unknown';
  let last: OpenPage | null = null;
  for (const ms of LOOK_AFTER_MS) {
    await wait(ms);
    last = await ask(tabId);
    if (last?.thread?.threadKey === threadKey) return 'found';
  }
  const isReadList = last !== null && last.kind === 'other' && last.missing.length === 0;
  return isReadList && !last?.notices.includes('unreadable') ? 'lost' : 'unknown';
}
