import type { Charter } from '../../domain/charter/charter.ts';
import { CharterId } from '../../domain/ids.ts';
import { samplePeople, sampleSuppliers } from './sample-ids.ts';
import { type Row, row } from './sample-row.ts';

const DAY_MS = 86_400_000;

const rows: readonly Row[] = [
  {
    id: 'sample-harbour-shipments',
    topic: 'Daily shipment update',
    from: 'Li Wen',
    to: 'Ana Sample',
    cadence: 'every working day by 17:00 Shanghai',
    channel: 'shared sheet',
    detail: 'Order, quantity, carrier, date handed over. No mail unless a date moves.',
    record: 'Shared shipment sheet',
    owner: 'Li Wen',
  },
  {
    id: 'sample-harbour-performance',
    topic: 'Weekly performance review',
    from: 'Ana Sample',
    to: 'Li Wen, Omar Haddad',
    cadence: 'Tuesdays, 30 minutes',
    channel: 'video call',
    detail: 'On-time delivery, open corrective actions, next four weeks.',
    record: 'Review notes',
    owner: 'us:Ana Sample',
  },
  {
    id: 'sample-harbour-quality',
    topic: 'Quality incident',
    from: 'Omar Haddad',
    to: 'Ana Sample',
    cadence: 'within 4 hours of finding it',
    channel: 'phone, then mail',
    detail: 'Call first; then part number, lot, photographs and what was stopped by mail.',
    record: 'Quality incident list',
    owner: 'Omar Haddad',
  },
  {
    id: 'sample-harbour-forecast',
    topic: 'Forecast',
    from: 'Ana Sample',
    to: 'Li Wen',
    cadence: 'first Monday of the month',
    channel: 'shared sheet',
    detail: 'Thirteen weeks by part number; the first four weeks are firm.',
    record: 'Forecast sheet',
    owner: 'us:Ana Sample',
  },
  {
    id: 'sample-harbour-price',
    topic: 'Price change',
    from: 'Li Wen',
    to: 'Kofi Sample',
    cadence: '60 days before it takes effect',
    channel: 'mail, then video call',
    detail: 'Reason, index and parts concerned. Silence is not consent.',
    record: 'Price list with version',
    owner: 'Li Wen',
  },
  {
    id: 'sample-harbour-invoice',
    topic: 'Invoice query',
    from: 'either side',
    to: 'Ana Sample or Li Wen',
    cadence: 'when it comes up, answer in 3 working days',
    channel: 'mail',
    detail: 'Invoice and order number in the subject.',
    record: 'Invoice list',
  },
  {
    id: 'sample-harbour-drawing',
    topic: 'Drawing change',
    from: 'Ana Sample',
    to: 'Omar Haddad',
    cadence: 'before the first order at the new revision',
    channel: 'document store',
    detail: 'Drawing with revision, parts in stock, first delivery at the new revision.',
    record: 'Document store',
    owner: 'us:Ana Sample',
  },
];

/** Signed half a year ago; the next quarterly review is due in six days. */
export const harbourCharter = (nowMs: number): Charter => ({
  id: CharterId.parse('sample-charter-harbour'),
  supplierId: sampleSuppliers.harbour,
  version: 2,
  startedAtMs: nowMs - 270 * DAY_MS,
  stable: false,
  lastReviewedAtMs: nowMs - 85 * DAY_MS,
  rows: rows.map(row),
  ladder: [
    { title: 'Account manager', personId: samplePeople.li, contact: 'Li Wen, phone or mail', waitHours: 8 },
    { title: 'Quality lead', personId: samplePeople.omar, contact: 'Omar Haddad, phone', waitHours: 8 },
    {
      title: 'Head of procurement and plant manager',
      personId: samplePeople.kofiAtHarbour,
      contact: 'Kofi Sample calls the plant manager',
      waitHours: 16,
    },
    { title: 'Steering committee', personId: null, contact: 'next meeting, or within a week', waitHours: 40 },
  ],
  meetings: [
    {
      title: 'Weekly performance review',
      cadence: 'Tuesdays, 30 minutes',
      attendees: 'Ana Sample, Li Wen, Omar Haddad',
      decision: 'Li Wen and Ana Sample agree; open points go to the ladder',
    },
    {
      title: 'Quarterly business review',
      cadence: 'once a quarter, half a day',
      attendees: 'Kofi Sample, Ana Sample, Li Wen, plant manager',
      decision: 'both sides sign the minutes',
    },
  ],
  scopeIn: ['Pump housings', 'Valve bodies', 'Plant Ningbo'],
  scopeOut: ['Tooling', 'Prototypes'],
  signOffs: [
    { version: 1, by: 'Li Wen', atMs: nowMs - 262 * DAY_MS, thread: null },
    { version: 2, by: 'Li Wen', atMs: nowMs - 180 * DAY_MS, thread: null },
  ],
  sample: true,
  rev: 1,
});
