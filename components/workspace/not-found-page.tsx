import { t } from '../../lib/i18n/t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from './page.tsx';
import { PageLink } from './page-link.tsx';

/** An address of the workspace that leads nowhere, or a record that is gone. */
export const NotFoundPage = () => (
  <Page title={t('notFoundTitle')}>
    <EmptyState
      title={t('callErrorGone')}
      action={<PageLink to="/suppliers">{t('navSuppliers')}</PageLink>}
    />
  </Page>
);
