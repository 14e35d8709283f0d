import { readTable } from '../../exchange/table/read-table.ts';
import { readAddress } from '../../message/address.ts';
import { err, ok, type Result } from '../../result.ts';
import { isTimeZone } from '../time-zone.ts';
import {
  type Contact,
  type ContactProblem,
  type ContactsError,
  MAX_CONTACTS,
  type ReadContacts,
} from './contact.ts';

type Column = 'name' | 'given' | 'family' | 'address' | 'role' | 'title' | 'phone' | 'company' | 'timeZone';

/** Columns beside an address or a number that say what it is for: "E-mail 1 - Label", "E-mail Display Name". */
const BESIDE = /\b(?:type|label|display(?: name)?)$/i;

/** Headers as address books write them. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['address', /^(e-?mail|mail)\b.*|^.*\be-?mail( address)?( 1)?( - value)?$/i],
  ['given', /^(first|given)[ _-]?name$/i],
  ['family', /^(last|family)[ _-]?name$|^surname$/i],
  ['name', /^(full |display |contact )?name$|^person$|^contact$/i],
  ['role', /^(role|job ?title|position|function|organization title)$/i],
  ['title', /^title$/i],
  ['phone', /^(phone|telephone|tel|mobile)\b.*|^business phone$/i],
  ['company', /^(company|organi[sz]ation|organization name|supplier|account)( name)?$/i],
  ['timeZone', /^time ?zone$|^zone$/i],
];

/** The people of a CSV or TSV file whose first row names its columns; one of them has to hold addresses or names. */
export function readContactTable(text: string): Result<ReadContacts, ContactsError> {
  const table = drained(readTable(text));
  if (!table.ok) return err({ kind: table.error.kind === 'too-many-entries' ? 'too-many' : 'no-contacts' });
  const { header, rows } = table.value;
  const all = header === null ? rows : [header, ...rows];
  const at = all
    .slice(0, 10)
    .findIndex(({ cells }) => columnsOf(cells).size >= 2 || columnsOf(cells).has('address'));
  const head = all[at];
  if (head === undefined) return err({ kind: 'no-columns' });
  const columns = columnsOf(head.cells);
  const data = all.slice(at + 1);
  if (data.length > MAX_CONTACTS) return err({ kind: 'too-many' });
  const problems: ContactProblem[] = [];
  const contacts = data.flatMap(({ place, cells }): Contact[] => {
    const contact = contactOf(columns, cells, place);
    if (contact.name === '') problems.push({ place, kind: 'nobody' });
    else if (contact.addresses.length === 0 && cellOf(columns, cells, 'address') !== '') {
      problems.push({ place, kind: 'bad-address' });
    }
    return contact.name === '' ? [] : [contact];
  });
  return ok({ contacts, problems });
}

type Columns = ReadonlyMap<Column, readonly number[]>;

/** The columns of each kind, the first one first. */
function columnsOf(cells: readonly string[]): Columns {
  const named = cells.map((cell) => {
    const title = cell.trim();
    return BESIDE.test(title) ? undefined : HEADERS.find(([, header]) => header.test(title))?.[0];
  });
  const kinds = [...new Set(named)].filter((kind) => kind !== undefined);
  return new Map(
    kinds.map((kind) => [kind, named.flatMap((one, index) => (one === kind ? [index] : []))] as const),
  );
}

/** What stands in the first filled column of a kind. */
const cellOf = (columns: Columns, cells: readonly string[], column: Column): string =>
  textsOf(columns, cells, column)[0] ?? '';

const textsOf = (columns: Columns, cells: readonly string[], column: Column): string[] =>
  (columns.get(column) ?? []).flatMap((index) => cells[index]?.trim() || []);

function contactOf(columns: Columns, cells: readonly string[], place: number): Contact {
  const cell = (column: Column) => cellOf(columns, cells, column);
  const addresses = [
    ...new Set(
      textsOf(columns, cells, 'address')
        .flatMap((text) => text.split(/[\s,;]+|:::/))
        .flatMap((entry) => readAddress(entry) ?? []),
    ),
  ];
  const zone = cell('timeZone');
  return {
    place,
    name: cell('name') || [cell('given'), cell('family')].filter(Boolean).join(' ') || (addresses[0] ?? ''),
    addresses,
    // Beside a job title it is "Mr." or "Dr.".
    role: columns.has('role') ? cell('role') : cell('title'),
    phone: cell('phone'),
    company: cell('company'),
    timeZone: zone !== '' && isTimeZone(zone) ? zone : null,
  };
}

/** All of the work at once: a list of people is small beside a glossary. */
function drained<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
