import type { PersonId, SupplierId } from '../../domain/ids.ts';
import { Address } from '../../domain/message/address.ts';
import type { OfficeHours, Person } from '../../domain/relationship/supplier.ts';
import { samplePeople, sampleSuppliers } from './sample-ids.ts';

/** The mailbox of the sample buyer. */
export const sampleOwnAddress = Address.parse('ana@buyer.example.com');

const officeHours = (fromHour: number, toHour: number): OfficeHours => ({
  weekdays: [1, 2, 3, 4, 5],
  fromMinute: fromHour * 60,
  toMinute: toHour * 60,
});

type Given = {
  readonly id: PersonId;
  readonly supplierId: SupplierId;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly timeZone: string | null;
  readonly officeHours: OfficeHours | null;
  readonly phone?: string;
};

const person = (side: Person['side'], { address, phone, ...given }: Given): Person => ({
  ...given,
  side,
  addresses: [Address.parse(address)],
  phone: phone ?? null,
  fromMs: null,
  toMs: null,
  stillThereAtMs: null,
  sample: true,
  rev: 1,
});

const ana = (id: PersonId, supplierId: SupplierId): Person =>
  person('ours', {
    id,
    supplierId,
    name: 'Ana Sample',
    address: sampleOwnAddress,
    role: 'Category manager',
    timeZone: 'Europe/Berlin',
    officeHours: officeHours(8, 17),
  });

const kofi = (id: PersonId, supplierId: SupplierId): Person =>
  person('ours', {
    id,
    supplierId,
    name: 'Kofi Sample',
    address: 'kofi@buyer.example.com',
    role: 'Head of procurement',
    timeZone: 'Europe/Berlin',
    officeHours: officeHours(9, 18),
  });

/** Everybody in the sample, on both sides. */
export const peopleOfSample = (): Person[] => [
  person('theirs', {
    id: samplePeople.li,
    supplierId: sampleSuppliers.harbour,
    name: 'Li Wen',
    address: 'li@harbour-castings.example.com',
    role: 'Account manager',
    timeZone: 'Asia/Shanghai',
    officeHours: officeHours(9, 18),
    phone: '+86 555 0100',
  }),
  person('theirs', {
    id: samplePeople.omar,
    supplierId: sampleSuppliers.harbour,
    name: 'Omar Haddad',
    address: 'omar@harbour-castings.example.com',
    role: 'Quality lead',
    timeZone: 'Asia/Shanghai',
    officeHours: officeHours(8, 17),
    phone: '+86 555 0101',
  }),
  ana(samplePeople.anaAtHarbour, sampleSuppliers.harbour),
  kofi(samplePeople.kofiAtHarbour, sampleSuppliers.harbour),
  person('theirs', {
    id: samplePeople.marta,
    supplierId: sampleSuppliers.delta,
    name: 'Marta Kowal',
    address: 'marta@delta-forgings.example.com',
    role: 'Key account manager',
    timeZone: 'Europe/Warsaw',
    officeHours: officeHours(8, 16),
    phone: '+48 555 0102',
  }),
  ana(samplePeople.anaAtDelta, sampleSuppliers.delta),
  kofi(samplePeople.kofiAtDelta, sampleSuppliers.delta),
  person('theirs', {
    id: samplePeople.sam,
    supplierId: sampleSuppliers.orchid,
    name: 'Sam Ortiz',
    address: 'sam@orchid-plastics.example.com',
    role: 'Sales engineer',
    timeZone: 'America/Chicago',
    officeHours: officeHours(8, 17),
  }),
  person('theirs', {
    id: samplePeople.bolts,
    supplierId: sampleSuppliers.bolts,
    name: 'Bolts Depot orders',
    address: 'orders@bolts-depot.example.com',
    role: 'Order desk',
    timeZone: null,
    officeHours: null,
  }),
];
