import { PersonId, SupplierId } from '../../domain/ids.ts';

/** The suppliers of the sample. */
export const sampleSuppliers = {
  harbour: SupplierId.parse('sample-harbour-castings'),
  delta: SupplierId.parse('sample-delta-forgings'),
  orchid: SupplierId.parse('sample-orchid-plastics'),
  bolts: SupplierId.parse('sample-bolts-depot'),
} as const;

/** The people of the sample; ours once for each relationship. */
export const samplePeople = {
  li: PersonId.parse('sample-li-wen'),
  omar: PersonId.parse('sample-omar-haddad'),
  marta: PersonId.parse('sample-marta-kowal'),
  sam: PersonId.parse('sample-sam-ortiz'),
  bolts: PersonId.parse('sample-bolts-depot-orders'),
  anaAtHarbour: PersonId.parse('sample-ana-harbour'),
  kofiAtHarbour: PersonId.parse('sample-kofi-harbour'),
  anaAtDelta: PersonId.parse('sample-ana-delta'),
  kofiAtDelta: PersonId.parse('sample-kofi-delta'),
} as const;
