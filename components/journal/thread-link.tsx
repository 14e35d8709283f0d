import type { MouseEvent } from 'react';
import { browser } from 'wxt/browser';
import type { ThreadRef } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { askPage } from '../../lib/messaging/page-client.ts';
import { dayText } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { type LookTools, lookForThread, type ThreadLook } from './look-for-thread.ts';

export type ThreadLinkProps = {
  readonly thread: ThreadRef;
  /** When it was looked for in vain, if it was. */
  readonly lostAtMs?: number | null;
  /** Told what came of following the link, where that is kept. */
  readonly onLook?: (look: ThreadLook) => unknown;
};

/** The way back to a thread. The address may lead to the mailbox only; the note stays either way. */
export function ThreadLink({ thread, lostAtMs = null, onLook }: ThreadLinkProps) {
  const subject = thread.subject ?? t('threadWithoutSubject');
  if (thread.threadKey === null) {
    return <span className="text-sm text-muted">{t('threadNotFindable', subject)}</span>;
  }
  const follow = (event: MouseEvent) => {
    if (onLook === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void lookForThread(thread, tools).then(onLook);
  };
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm">
      <a
        href={thread.url}
        target="_blank"
        rel="noreferrer"
        onClick={follow}
        className="inline-flex min-w-0 items-start gap-1 text-accent-ink underline-offset-2 hover:underline"
      >
        <Icon name="open" className="mt-0.5" />
        {subject}
      </a>
      {lostAtMs !== null && <span className="text-muted">{t('threadLost', dayText(lostAtMs))}</span>}
    </span>
  );
}

const tools: LookTools = {
  open: async (url) => (await browser.tabs.create({ url })).id ?? null,
  ask: (tabId) => askPage(tabId, 'whatIsOpen', null),
  wait(ms) {
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, ms);
    return promise;
  },
};
