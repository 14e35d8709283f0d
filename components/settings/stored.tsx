import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { countStored, type StoredTable, storedTables, tablePrivacy } from '../../lib/storage/stored.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

const names: Record<StoredTable, readonly [name: MessageKey, what: MessageKey]> = {
  suppliers: ['navSuppliers', 'storedSuppliers'],
  people: ['people', 'storedPeople'],
  journal: ['storedJournalName', 'storedJournal'],
  readings: ['storedReadingsName', 'storedReadings'],
  dismissals: ['storedDismissalsName', 'storedDismissals'],
  lookups: ['storedLookupsName', 'storedLookups'],
  termMutes: ['storedTermMutesName', 'storedTermMutes'],
  watchWords: ['storedWatchWordsName', 'storedWatchWords'],
  observations: ['observations', 'storedObservations'],
  items: ['itemsTitle', 'storedItems'],
  readbacks: ['readbacks', 'storedReadbacks'],
  programmes: ['navProgramme', 'storedProgrammes'],
  sightings: ['storedSightingsName', 'storedSightings'],
  charterVersions: ['storedCharterVersionsName', 'storedCharterVersions'],
  termVersions: ['storedTermVersionsName', 'storedTermVersions'],
  termTrash: ['storedTermTrashName', 'storedTermTrash'],
  imports: ['storedImportsName', 'storedImports'],
  terms: ['storedTermsName', 'storedTerms'],
  charters: ['navCharters', 'storedCharters'],
};

/** A table in words; one that only the code knows by its name there. */
export const tableName = (name: string): string => {
  if (name === 'settings') return t('navSettings');
  const table = storedTables.find((known) => known === name);
  return table === undefined ? name : t(names[table][0]);
};

/** What Parlance has stored: how much of what, and whether it could ever be part of something shared. */
export function Stored() {
  const { db } = useStores();
  const live = useLive(() => countStored(db), [db]);
  return (
    <Section title={t('storedTitle')}>
      <Card flush>
        <Loaded live={live}>{(counts) => <CountTable counts={counts} />}</Loaded>
      </Card>
      <p className="text-sm text-muted">{t('storedNoMail')}</p>
    </Section>
  );
}

const privacyText = (table: StoredTable): string =>
  tablePrivacy[table] === 'private' ? t('neverShared') : t('canBeShared');

/** In a narrow window there is no room for a column that says nearly always the same. */
const CountTable = ({ counts }: { readonly counts: Readonly<Record<StoredTable, number>> }) => (
  <table className="w-full">
    <caption className="sr-only">{t('storedTitle')}</caption>
    <thead>
      <tr className="border-b border-line text-left text-sm text-muted">
        <th scope="col" className="px-4 py-2 font-medium">
          {t('storedWhat')}
        </th>
        <th scope="col" className="hidden px-2 py-2 font-medium sm:table-cell">
          {t('storedPrivacy')}
        </th>
        <th scope="col" className="px-4 py-2 text-right font-medium whitespace-nowrap">
          {t('storedCount')}
        </th>
      </tr>
    </thead>
    <tbody className="divide-y divide-line">
      {storedTables.map((table) => (
        <tr key={table} className="align-top">
          <th scope="row" className="px-4 py-2 text-left font-normal">
            <span className="font-medium">{t(names[table][0])}</span>
            <span className="block text-sm text-muted">{t(names[table][1])}</span>
            <span className="text-sm sm:hidden">{privacyText(table)}</span>
          </th>
          <td className="hidden px-2 py-2 text-sm whitespace-nowrap sm:table-cell">{privacyText(table)}</td>
          <td className="px-4 py-2 text-right tabular-nums">{counts[table]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
