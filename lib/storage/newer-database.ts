/** The database on disk was written by a later version of Parlance. It is left as it is. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/**
 * An `IDBFactory` that never opens a database without naming a version.
 *
 * Dexie answers a VersionError by opening whatever is there and may then patch its schema; a newer
 * database must stay untouched, so the second attempt is refused here.
 */
export function refuseNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new NewerDatabaseError('The database is newer than this version.');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
