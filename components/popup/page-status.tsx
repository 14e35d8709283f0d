import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import type { OpenPage, PageNotice } from '../../lib/messaging/page-protocol.ts';
import { ErrorNote } from '../ui/error-note.tsx';

type PageProps = { readonly page: OpenPage };

/** How much of the thread the page shows. */
export const ThreadStatus = ({ page }: PageProps) => (
  <span>{plural('threadRead', page.total, page.readable, page.total)}</span>
);

/** Fields of a mail page by what they are called in words; any other is part of the page. */
const fieldNames: Readonly<Record<string, MessageKey>> = {
  threadKey: 'healthThread',
  subject: 'healthSubject',
  messages: 'healthMessages',
  sender: 'healthSender',
  sentText: 'healthDate',
  body: 'healthText',
  messageKey: 'healthIds',
  'own text': 'healthText',
};

const noticeWords: Readonly<Record<Exclude<PageNotice, 'unreadable'>, MessageKey>> = {
  'card-hidden': 'healthCardHidden',
  'no-card': import.meta.env.FIREFOX ? 'healthNoCardFirefox' : 'healthNoCard',
  'no-address': 'healthNoAddress',
};

/** What the mail page no longer holds where it used to, and what else is unusual about it; nothing when all is well. */
export function PageHealth({ page }: PageProps) {
  const names = [...new Set(page.missing.map((field) => t(fieldNames[field] ?? 'healthPart')))].join(', ');
  const isUnreadable = page.notices.includes('unreadable');
  return (
    <>
      {page.missing.length > 0 && (
        <ErrorNote>{t(isUnreadable ? 'healthUnreadable' : 'healthMissing', names)}</ErrorNote>
      )}
      {page.notices.map(
        (notice) =>
          notice !== 'unreadable' && (
            <p key={notice} className="text-sm text-muted">
              {t(noticeWords[notice])}
            </p>
          ),
      )}
    </>
  );
}
