import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import type { OpenPage } from '../../lib/messaging/protocol.ts';
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

/** What the mail page no longer holds where it used to; nothing when it is healthy. */
export function PageHealth({ page }: PageProps) {
  if (page.missing.length === 0) return null;
  const names = new Set(page.missing.map((field) => t(fieldNames[field] ?? 'healthPart')));
  return <ErrorNote>{t('healthMissing', [...names].join(', '))}</ErrorNote>;
}
