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

/**
 * The people of a vCard file, versions 2.1 (with quoted-printable), 3.0 (RFC 2426) and 4.0 (RFC 6350). Of each card only
 * name, addresses, role, phone, company and zone are taken; pictures and the rest are passed over.
 */
export function readVcards(text: string): Result<ReadContacts, ContactsError> {
  const contacts: Contact[] = [];
  const problems: ContactProblem[] = [];
  let place = 0;
  for (const card of cardsIn(text)) {
    place += 1;
    if (place > MAX_CONTACTS) return err({ kind: 'too-many' });
    const contact = contactOf(card.properties, place);
    if (!card.isWhole) problems.push({ place, kind: 'cut-off' });
    else if (contact.name === '') problems.push({ place, kind: 'nobody' });
    else contacts.push(contact);
  }
  return place === 0 ? err({ kind: 'no-contacts' }) : ok({ contacts, problems });
}

type Card = { readonly properties: readonly Property[]; readonly isWhole: boolean };

/** What stands between `BEGIN:VCARD` and `END:VCARD`; a card without its end is cut off by the next one or the file's end. */
function* cardsIn(text: string): Generator<Card> {
  let properties: Property[] | null = null;
  for (const line of unfolded(text)) {
    const property = propertyOf(line);
    const edge = edgeOf(property);
    if (edge !== null && properties !== null) yield { properties, isWhole: edge === 'END' };
    if (edge !== null) properties = edge === 'BEGIN' ? [] : null;
    else if (property !== null) properties?.push(property);
  }
  if (properties !== null) yield { properties, isWhole: false };
}

type Property = { readonly name: string; readonly params: string; readonly value: string };

const edgeOf = (property: Property | null): 'BEGIN' | 'END' | null => {
  if (property?.value.trim().toUpperCase() !== 'VCARD') return null;
  return property.name === 'BEGIN' || property.name === 'END' ? property.name : null;
};

/** Lines put together again: a fold begins with a space or tab, a quoted-printable one ends in `=`. */
function* unfolded(text: string): Generator<string> {
  let line: string | null = null;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    if (line === null) line = raw;
    else if (line.endsWith('=') && isQuotedPrintable(line))
      line = line.slice(0, -1) + raw.replace(/^[ \t]/, '');
    else if (/^[ \t]/.test(raw)) line += raw.slice(1);
    else {
      yield line;
      line = raw;
    }
  }
  if (line !== null) yield line;
}

const isQuotedPrintable = (line: string): boolean => /^[^:]*quoted-printable/i.test(line);

/** `item1.EMAIL;TYPE=work:li@…` without its group; quoted parameters may hold a colon. */
const LINE = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;

function propertyOf(line: string): Property | null {
  const [, name, params = '', value = ''] = LINE.exec(line) ?? [];
  if (name === undefined) return null;
  return { name: name.toUpperCase(), params, value: isQuotedPrintable(line) ? plain(value) : value };
}

const QUOTED = /=([\dA-F]{2})/gi;

/** Quoted-printable bytes as UTF-8, or as Latin-1 when they are none: old address books write that. */
function plain(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replaceAll(QUOTED, '%$1'));
  } catch {
    return value.replaceAll(QUOTED, (_, byte: string) => String.fromCodePoint(Number.parseInt(byte, 16)));
  }
}

function contactOf(card: readonly Property[], place: number): Contact {
  const all = (name: string) => card.filter((one) => one.name === name).map(({ value }) => unescaped(value));
  const first = (...names: readonly string[]) => names.flatMap(all).find((value) => value !== '') ?? '';
  const addresses = [...new Set(all('EMAIL').flatMap((value) => readAddress(bare(value)) ?? []))];
  const zone = first('TZ');
  return {
    place,
    name: first('FN') || nameOf(card) || (addresses[0] ?? ''),
    addresses,
    role: first('TITLE', 'ROLE'),
    phone: first('TEL').replace(/^tel:/i, ''),
    company: parts(card.find(({ name }) => name === 'ORG')?.value ?? '')[0] ?? '',
    timeZone: isTimeZone(zone) && /\//.test(zone) ? zone : null,
  };
}

/** `Wen;Li;;Dr.;` is Dr. Li Wen: family, given, other, before, after. */
function nameOf(card: readonly Property[]): string {
  const [family = '', given = '', other = '', before = ''] = parts(
    card.find(({ name }) => name === 'N')?.value ?? '',
  );
  return [before, given, other, family].filter(Boolean).join(' ');
}

const bare = (value: string): string => value.replace(/^mailto:/i, '');
const parts = (value: string): string[] => value.split(/(?<!\\);/).map(unescaped);
const unescaped = (value: string): string =>
  value.replaceAll(/\\([n,;:\\])/gi, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim();
