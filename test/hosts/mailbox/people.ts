import type { Person } from './mailbox.ts';

const person = (name: string, address: string): Person => ({ name, address });

/** Everybody who writes in the sample mailbox. Companies and people are invented. */
export const people = {
  ana: person('Ana Sample', 'ana@buyer.example.com'),
  kofi: person('Kofi Sample', 'kofi@buyer.example.com'),
  li: person('Li Wen', 'li@harbour-castings.example.com'),
  omar: person('Omar Haddad', 'omar@harbour-castings.example.com'),
  marta: person('Marta Kowal', 'marta@delta-forgings.example.com'),
  sam: person('Sam Ortiz', 'sam@orchid-plastics.example.com'),
  ines: person('Ines Duarte', 'ines@quiet-valves.example.com'),
  bolts: person('Bolts Depot orders', 'orders@bolts-depot.example.com'),
} as const;

/** Lines below the name in each person's automatic signature. */
const roles: Readonly<Record<string, readonly string[]>> = {
  [people.ana.address]: ['Category manager', 'Sample Buyer'],
  [people.kofi.address]: ['Head of procurement', 'Sample Buyer'],
  [people.li.address]: ['Account manager', 'Harbour Castings (sample)'],
  [people.omar.address]: ['Quality lead', 'Harbour Castings (sample)'],
  [people.marta.address]: ['Key account manager', 'Delta Forgings (sample)'],
  [people.sam.address]: ['Customer service', 'Orchid Plastics (sample)'],
  [people.ines.address]: ['Inside sales', 'Quiet Valves (sample)'],
};

/** Lines of somebody's automatic signature; empty for machines. */
export function signatureOf(person: Person): readonly string[] {
  const lines = roles[person.address];
  return lines === undefined ? [] : [person.name, ...lines];
}
