import type { Charter } from '../../domain/charter/charter.ts';
import { CharterId } from '../../domain/ids.ts';
import { samplePeople, sampleSuppliers } from './sample-ids.ts';
import { type Row, row } from './sample-row.ts';

const DAY_MS = 86_400_000;

const rows: readonly Row[] = [
  {
    id: 'sample-delta-orders',
    topic: 'Order status',
    from: 'Marta Kowal',
    to: 'Ana Sample',
    cadence: 'weekly, Thursdays',
    channel: 'mail',
    detail: 'Open orders with confirmed delivery date; what changed since last week comes first.',
    record: 'Order list',
    owner: 'Marta Kowal',
  },
  {
    id: 'sample-delta-check-in',
    topic: 'Monthly check-in',
    from: 'either side',
    to: 'Ana Sample, Marta Kowal',
    cadence: 'first Wednesday of the month, 30 minutes',
    channel: 'video call',
    detail: 'No agenda on purpose.',
    owner: 'us:Ana Sample',
  },
  {
    id: 'sample-delta-ideas',
    topic: 'Improvement ideas',
    from: 'either side',
    to: 'Kofi Sample, Marta Kowal',
    cadence: 'any time, answered in 10 working days',
    channel: 'mail',
    detail: 'What, expected saving, what each side gets of it.',
    record: 'Idea list',
    owner: 'us:Kofi Sample',
  },
  {
    id: 'sample-delta-quality',
    topic: 'Quality incident',
    from: 'Marta Kowal',
    to: 'Ana Sample',
    cadence: 'the same working day',
    channel: 'phone, then mail',
    detail: 'Heat number, quantity, photographs.',
    record: 'Quality incident list',
    owner: 'Marta Kowal',
  },
];

/** Two years old and stable: reviewed every half year. */
export const deltaCharter = (nowMs: number): Charter => ({
  id: CharterId.parse('sample-charter-delta'),
  supplierId: sampleSuppliers.delta,
  version: 1,
  startedAtMs: nowMs - 730 * DAY_MS,
  stable: true,
  lastReviewedAtMs: nowMs - 100 * DAY_MS,
  majorChange: null,
  adapted: true,
  rows: rows.map(row),
  ladder: [
    {
      title: 'Key account manager',
      personId: samplePeople.marta,
      contact: 'Marta Kowal, phone or mail',
      waitHours: 8,
      cases: '',
    },
    {
      title: 'Head of procurement',
      personId: samplePeople.kofiAtDelta,
      contact: 'Kofi Sample calls the managing director',
      waitHours: 16,
      cases: '',
    },
    { title: 'Steering committee', personId: null, contact: 'within two weeks', waitHours: 40, cases: '' },
  ],
  meetings: [
    {
      title: 'Monthly check-in',
      cadence: 'first Wednesday of the month, 30 minutes',
      attendees: 'Ana Sample, Marta Kowal',
      decision: 'none, on purpose',
    },
  ],
  scopeIn: ['Forged shafts', 'Flanges'],
  scopeOut: ['Machining'],
  signOffs: [{ version: 1, by: 'Marta Kowal', atMs: nowMs - 725 * DAY_MS, thread: null }],
  sample: true,
  rev: 1,
});
