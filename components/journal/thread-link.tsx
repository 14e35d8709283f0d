import type { ThreadRef } from '../../lib/domain/message/message.ts';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';

/** The way back to a thread. The address may lead to the mailbox only; the note stays either way. */
export function ThreadLink({ thread }: { readonly thread: ThreadRef }) {
  const subject = thread.subject ?? t('threadWithoutSubject');
  if (thread.threadKey === null) {
    return <span className="text-sm text-muted">{t('threadNotFindable', subject)}</span>;
  }
  return (
    <a
      href={thread.url}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-w-0 items-center gap-1 text-sm text-accent-ink underline-offset-2 hover:underline"
    >
      <Icon name="open" />
      {subject}
    </a>
  );
}
