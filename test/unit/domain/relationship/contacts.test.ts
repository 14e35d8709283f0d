import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { Address } from '../../../../lib/domain/message/address.ts';
import { planContacts } from '../../../../lib/domain/relationship/contacts/plan-contacts.ts';
import { readContactTable } from '../../../../lib/domain/relationship/contacts/read-contact-table.ts';
import { readVcards } from '../../../../lib/domain/relationship/contacts/read-vcards.ts';
import { buildPerson, buildSupplier } from '../../builders.ts';

const card = (...lines: readonly string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const read = (text: string) => {
  const result = readVcards(text);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const li = Address.parse('li@harbour-castings.example.com');

const version3 = card(
  'VERSION:3.0',
  'N:Wen;Li;;;',
  'FN:Li Wen\\, M.Sc.',
  'ORG:Harbour Castings;Sales',
  'TITLE:Account manager for castings and',
  '  forgings',
  'item1.EMAIL;TYPE="work,pref":LI@harbour-castings.example.com',
  'TEL;TYPE=CELL:+86 21 5550 100',
  'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
);

test('name, addresses, role, phone and company of a card are taken, folded lines and escapes put right', () => {
  expect(read(version3)).toEqual({
    contacts: [
      {
        place: 1,
        name: 'Li Wen, M.Sc.',
        addresses: [li],
        role: 'Account manager for castings and forgings',
        phone: '+86 21 5550 100',
        company: 'Harbour Castings',
        timeZone: null,
      },
    ],
    problems: [],
  });
});

test('an independent reader finds the same name, role and address', () => {
  const other = new ICAL.Component(ICAL.parse(version3.trim()));
  const [ours] = read(version3).contacts;
  expect(ours?.name).toBe(other.getFirstPropertyValue('fn'));
  expect(ours?.role).toBe(other.getFirstPropertyValue('title'));
  expect(ours?.addresses[0]).toBe(String(other.getFirstPropertyValue('email')).toLowerCase());
});

test('version 2.1 in quoted-printable and version 4.0 with URIs and a zone are read alike', () => {
  const old = card(
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kowal;Ma=C5=82gorzata=',
    ' ;;;',
    'EMAIL;INTERNET:malgorzata@delta-forgings.example.com',
  );
  const modern = card(
    'VERSION:4.0',
    'FN:Ines Duarte',
    'EMAIL:mailto:ines@quiet-valves.example.com',
    'TEL;VALUE=uri:tel:+351-5550-1',
    'TZ:Europe/Lisbon',
  );
  expect(read(old + modern).contacts).toMatchObject([
    { name: 'Małgorzata Kowal', addresses: ['malgorzata@delta-forgings.example.com'] },
    { name: 'Ines Duarte', phone: '+351-5550-1', timeZone: 'Europe/Lisbon' },
  ]);
});

test('quoted-printable of an old address book and an escaped backslash are read as they are meant', () => {
  const old = card(
    'VERSION:2.1',
    'FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=FCrgen 100%',
    'TITLE:Plant C:\\\\north',
  );
  expect(read(old).contacts).toMatchObject([{ name: 'Jürgen 100%', role: 'Plant C:\\north' }]);
});

test('a card that is cut off and one that names nobody are told by their place, the others are read', () => {
  const text = `BEGIN:VCARD\r\nFN:Cut Off\r\n${version3}${card('VERSION:3.0', 'NOTE:nobody')}`;
  expect(read(text)).toMatchObject({
    contacts: [{ place: 2 }],
    problems: [
      { place: 1, kind: 'cut-off' },
      { place: 3, kind: 'nobody' },
    ],
  });
});

test('ten thousand cards are read whole', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    card(`FN:Person ${n}`, `EMAIL:p${n}@x.example.com`),
  ).join('');
  const { contacts, problems } = read(many);
  expect([contacts.length, problems.length]).toEqual([10_000, 0]);
});

test('a file without a card is no list of contacts, and one with too many is a directory', () => {
  expect(readVcards('Dear all,')).toEqual({ ok: false, error: { kind: 'no-contacts' } });
  const tooMany = 'BEGIN:VCARD\nEND:VCARD\n'.repeat(50_001);
  expect(readVcards(tooMany)).toEqual({ ok: false, error: { kind: 'too-many' } });
});

test('a table is read by the names of its columns, wherever its header stands', () => {
  const csv =
    'Suppliers 2026\nFirst Name;Last Name;E-mail Address;Job Title\nLi;Wen;li@harbour-castings.example.com;Sales\nMo;;not an address;\n';
  expect(readContactTable(csv)).toMatchObject({
    ok: true,
    value: {
      contacts: [
        { name: 'Li Wen', addresses: [li], role: 'Sales' },
        { name: 'Mo', addresses: [] },
      ],
      problems: [{ kind: 'bad-address' }],
    },
  });
});

test.each([
  [
    'Google',
    'First Name,Last Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\nLi,Wen,Sales,* Work,li@harbour-castings.example.com,Other,wen@mail.example.com,Mobile,+86 21\n',
  ],
  [
    'Outlook',
    'Title,First Name,Last Name,Job Title,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Business Phone\nMr.,Li,Wen,Sales,li@harbour-castings.example.com,SMTP,Li (work),wen@mail.example.com,+86 21\n',
  ],
])('the table of %s gives every address, the number and the job, not what stands beside them', (_, csv) => {
  expect(readContactTable(csv)).toMatchObject({
    ok: true,
    value: {
      contacts: [{ name: 'Li Wen', addresses: [li, 'wen@mail.example.com'], role: 'Sales', phone: '+86 21' }],
      problems: [],
    },
  });
});

test('a table whose columns name neither people nor addresses says so', () => {
  expect(readContactTable('article;price\ncasting;3\n')).toEqual({
    ok: false,
    error: { kind: 'no-columns' },
  });
});

test('who belongs to the supplier, who is known and who is elsewhere is told apart, nobody twice', () => {
  const { contacts } = read(
    version3 +
      version3 +
      card('FN:Mo', 'EMAIL:mo@harbour-castings.example.com') +
      card('FN:Far', 'EMAIL:far@elsewhere.example.com') +
      card('FN:Known', 'EMAIL:known@harbour-castings.example.com'),
  );
  const known = buildPerson({ addresses: [Address.parse('known@harbour-castings.example.com')] });
  const plan = planContacts(contacts, buildSupplier(), [known]);
  expect(plan.here.map(({ name }) => name)).toEqual(['Li Wen, M.Sc.', 'Mo']);
  expect(plan.elsewhere.map(({ name }) => name)).toEqual(['Far']);
  expect(plan.known.map(({ place }) => place)).toEqual([2, 5]);
});
