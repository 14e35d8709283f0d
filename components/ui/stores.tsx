import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { charterStore } from '../../lib/storage/charter-store.ts';
import type { ParlanceDatabase } from '../../lib/storage/database.ts';
import { dismissalStore } from '../../lib/storage/dismissal-store.ts';
import { draftSettingsStore } from '../../lib/storage/draft-settings-store.ts';
import { journalStore } from '../../lib/storage/journal-store.ts';
import { peopleStore } from '../../lib/storage/people-store.ts';
import { readingStore } from '../../lib/storage/reading-store.ts';
import { settingsStore } from '../../lib/storage/settings-store.ts';
import { supplierStore } from '../../lib/storage/supplier-store.ts';
import { termStore } from '../../lib/storage/term-store.ts';

const storesOf = (db: ParlanceDatabase) => ({
  db,
  suppliers: supplierStore(db),
  people: peopleStore(db),
  terms: termStore(db),
  charters: charterStore(db),
  readings: readingStore(db),
  dismissals: dismissalStore(db),
  journal: journalStore(db),
  settings: settingsStore(db),
  draftSettings: draftSettingsStore(db),
});

export type Stores = ReturnType<typeof storesOf> & {
  /** Waits for a change and, when it was made, lets mail tabs look again. */
  readonly write: <T, E>(change: Promise<Result<T, E>>) => Promise<Result<T, E>>;
};

const StoresContext = createContext<Stores | null>(null);

export type StoresProviderProps = {
  readonly db: ParlanceDatabase;
  /** Tells open mail tabs that stored data changed. */
  readonly onChanged: () => void;
  readonly children: ReactNode;
};

/** Gives the pages below it the database, one store per subject. */
export function StoresProvider({ db, onChanged, children }: StoresProviderProps) {
  const stores = useMemo<Stores>(
    () => ({
      ...storesOf(db),
      async write(change) {
        const result = await change;
        if (result.ok) onChanged();
        return result;
      },
    }),
    [db, onChanged],
  );
  return <StoresContext value={stores}>{children}</StoresContext>;
}

/** The stores of this page. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores outside of StoresProvider');
  return stores;
}
