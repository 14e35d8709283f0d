import { type MessageKey, t } from '../../lib/i18n/t.ts';

/** Parts of a record by the heading or label under which they stand in its form. */
const names: Readonly<Record<string, MessageKey>> = {
  name: 'supplierName',
  domains: 'followedDomains',
  addresses: 'followedAddresses',
  boundaries: 'boundaries',
  labels: 'writtenForms',
  ours: 'ourMeaning',
  theirs: 'theirMeaning',
  agreed: 'agreedWords',
  note: 'termNote',
  notWhen: 'notWhen',
  rows: 'charterRows',
  ladder: 'charterLadder',
  meetings: 'charterMeetings',
  scopeIn: 'scopeIn',
  scopeOut: 'scopeOut',
  metrics: 'scorecard',
  touchpoints: 'touchpoints',
  targets: 'targets',
  pilots: 'pilots',
  discovery: 'discovery',
};

/** What the user calls the place of a record that can't be stored: the part, and which one of a list. */
export function fieldName([part, at]: readonly PropertyKey[]): string {
  const key = names[String(part)];
  const name = key === undefined ? String(part) : t(key);
  return typeof at === 'number' ? `${name} (${at + 1})` : name;
}
