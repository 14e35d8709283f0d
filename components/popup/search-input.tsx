import type { ComponentProps } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { controlClasses } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';

/** Where the search stands, also while it is not there yet. */
export const searchClasses = 'relative block shrink-0 border-b border-line p-2';

/** The search field. */
export const SearchInput = (input: ComponentProps<'input'>) => (
  <>
    <Icon name="search" className="pointer-events-none absolute top-4 left-4 text-muted" />
    <input
      type="search"
      aria-label={t('searchLabel')}
      placeholder={t('searchLabel')}
      className={`${controlClasses} pl-8`}
      {...input}
    />
  </>
);
