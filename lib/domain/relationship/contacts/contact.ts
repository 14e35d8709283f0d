import type { Address } from '../../message/address.ts';

/** Somebody as a contact file has them. */
export type Contact = {
  /** Its card or row in the file, as a person would count it. */
  readonly place: number;
  readonly name: string;
  readonly addresses: readonly Address[];
  readonly role: string;
  readonly phone: string;
  readonly company: string;
  /** IANA zone, or null when the file names none that is known. */
  readonly timeZone: string | null;
};

/** A card or row that holds nobody: it has neither a name nor an address, or it is cut off. */
export type ContactProblem = { readonly place: number; readonly kind: 'nobody' | 'cut-off' | 'bad-address' };

/** What a contact file holds. */
export type ReadContacts = {
  readonly contacts: readonly Contact[];
  readonly problems: readonly ContactProblem[];
};

/** Why a file is no list of contacts. `no-columns`: a table in which no column holds addresses or names. */
export type ContactsError = { readonly kind: 'no-contacts' | 'no-columns' | 'too-many' };

/** More cards or rows than this are a directory, not the people of one relationship. */
export const MAX_CONTACTS = 50_000;
