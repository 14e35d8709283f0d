import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageLink } from '../workspace/page-link.tsx';

/** An import is stored; it can be taken back from the list of the last ones. */
export const ImportDone = ({ count, onMore }: { readonly count: number; readonly onMore: () => void }) => (
  <EmptyState
    title={plural('importDone', count)}
    action={
      <span className="flex flex-wrap items-center justify-center gap-3">
        <PageLink to="/glossary">{t('importToGlossary')}</PageLink>
        <Button size="sm" onClick={onMore}>
          {t('importMore')}
        </Button>
      </span>
    }
  >
    {t('importDoneHow')}
  </EmptyState>
);
