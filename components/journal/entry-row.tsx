import { memo } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { t } from '../../lib/i18n/t.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { PageLink } from '../workspace/page-link.tsx';
import { EntryItem } from './entry-item.tsx';

export type EntryRowProps = {
  readonly entry: JournalEntry;
  /** Names of whom it is about; null when they are not known, or not known any more. */
  readonly supplier: string | null;
  readonly person: string | null;
};

/** One entry of the list with whom it is about. Drawn once: scrolling moves rows, and does not change them. */
export const EntryRow = memo(function EntryRow({ entry, supplier, person }: EntryRowProps) {
  return <EntryItem entry={entry} about={<About entry={entry} supplier={supplier} person={person} />} />;
});

/** Whom an entry is about, as far as that is known still. */
const About = ({ entry: { supplierId }, supplier, person }: EntryRowProps) => (
  <>
    {supplierId !== null && supplier === null && t('supplierGone')}
    {supplierId !== null && supplier !== null && (
      <PageLink to={routeOf('suppliers', supplierId)}>{supplier}</PageLink>
    )}
    {person !== null && <span>{person}</span>}
  </>
);
