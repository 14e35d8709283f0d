import { plural, t } from '../../lib/i18n/t.ts';
import type { OpenPage } from '../../lib/messaging/protocol.ts';
import { ErrorNote } from '../ui/error-note.tsx';

type PageProps = { readonly page: OpenPage };

/** How much of the thread the page shows. */
export const ThreadStatus = ({ page }: PageProps) => (
  <span>{plural('threadRead', page.total, page.readable, page.total)}</span>
);

/** What the mail page no longer holds where it used to; nothing when it is healthy. */
export const PageHealth = ({ page }: PageProps) =>
  page.missing.length > 0 && <ErrorNote>{t('healthMissing', page.missing.join(', '))}</ErrorNote>;
