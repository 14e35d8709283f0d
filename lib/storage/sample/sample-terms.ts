import { EMPTY_THRESHOLD, type Meaning, type Term, type Threshold } from '../../domain/glossary/term.ts';
import { TermId } from '../../domain/ids.ts';
import { sampleSuppliers } from './sample-ids.ts';

const DAY_MS = 86_400_000;
/** When the agreed meanings of the sample were agreed. */
const AGREED_DAYS_AGO = 180;

const everySample = Object.values(sampleSuppliers);
const { harbour } = sampleSuppliers;

type Given = {
  readonly name: string;
  readonly variants?: readonly string[];
  readonly discouraged?: readonly string[];
  readonly note?: string;
} & Partial<Pick<Term, 'ours' | 'theirs' | 'agreed' | 'status' | 'scope' | 'ladder'>>;

/** Our own company's meaning, proposed to every supplier and agreed with none yet. */
const companyWide = { status: 'proposed', scope: null } as const;

const severity = (rank: number) => ({ name: 'Severity of a fault', rank });

const meaning = (text: string, threshold: Partial<Threshold> | null = null): Meaning => ({
  text,
  threshold: threshold && { ...EMPTY_THRESHOLD, ...threshold },
});

const terms: readonly Given[] = [
  {
    name: 'on-time delivery',
    variants: ['on-time deliveries', 'delivered on time'],
    discouraged: ['on time'],
    ours: meaning('The goods are booked in at our warehouse on the confirmed delivery date.'),
    theirs: meaning('The goods leave our plant in the confirmed week.'),
    agreed: meaning(
      'The goods are received at the warehouse on the confirmed delivery date, up to two working days early.',
      {
        event: 'Goods receipt at the buyer’s warehouse',
        clock: 'Local time of the warehouse, until 16:00',
        tolerance: '2 working days early, 0 late',
        evidence: 'Goods receipt number',
      },
    ),
  },
  {
    name: 'shipped',
    variants: ['ship date'],
    ours: meaning('Received at our warehouse.', {
      event: 'Goods receipt at our warehouse',
      clock: 'Local time of the warehouse',
      tolerance: 'none',
      evidence: 'Goods receipt number',
    }),
    theirs: meaning('Handed to the carrier.', {
      event: 'The carrier signs for the pallets at our gate',
      clock: 'Local time of the plant',
      tolerance: 'none',
      evidence: 'Carrier receipt',
    }),
    agreed: null,
    status: 'disputed',
    scope: [harbour],
    note: 'About three weeks lie between the two meanings when the goods go by sea.',
  },
  {
    name: 'received at warehouse',
    variants: ['received at the warehouse', 'received at our warehouse', 'received at your warehouse'],
    agreed: meaning('The pallets are counted, checked for damage and booked in.', {
      event: 'Goods receipt posted',
      clock: 'Local time of the warehouse',
      tolerance: 'Posted within one working day after arrival at the gate',
      evidence: 'Goods receipt number',
    }),
  },
  {
    name: 'delivery date',
    variants: ['delivery dates', 'date of delivery'],
    ...companyWide,
    ours: meaning(
      'The day on which the goods are received at the warehouse, not the day they leave the plant.',
    ),
  },
  {
    name: 'confirmed delivery date',
    variants: ['confirmed delivery dates', 'confirmed date of delivery'],
    discouraged: ['ETA', 'ETAs'],
    ...companyWide,
    ours: meaning('The delivery date that the supplier confirmed in writing in the order confirmation.', {
      event: 'Order confirmation',
      clock: 'Two working days after the order',
      tolerance: 'Changes only in writing, agreed by both sides',
      evidence: 'Order confirmation number',
    }),
  },
  {
    name: 'lead time',
    variants: ['lead times', 'lead-time'],
    ...companyWide,
    ours: meaning(
      'Working days from the day the order is confirmed until the goods are received at the warehouse.',
    ),
  },
  {
    name: 'critical defect',
    ladder: severity(1),
    variants: ['critical defects'],
    ours: meaning('A fault that can hurt a person, breaks a rule or stops our line.'),
    theirs: meaning('A part outside the drawing that cannot be reworked.'),
    agreed: meaning(
      'A fault that can hurt a person, breaks a rule or stops the line. Not one part is accepted.',
      {
        event: 'Found at incoming inspection or on the line',
        clock: 'Reported within 4 hours',
        value: 0,
        unit: 'parts',
        tolerance: 'none',
        measuredWhere: 'Incoming inspection, or the line',
        measuredBy: 'Our inspector; their quality engineer may see the part',
        evidence: 'Inspection report with photographs',
      },
    ),
  },
  {
    name: 'major deviation',
    variants: ['major deviations'],
    ladder: severity(2),
    agreed: meaning('A departure from the drawing that needs rework or a written release before use.', {
      event: 'Found at incoming inspection',
      clock: 'Reported within 1 working day',
      value: 2,
      unit: 'parts in 1,000 of a delivery',
      measuredWhere: 'Incoming inspection',
      measuredBy: 'Our inspector',
      evidence: 'Inspection report',
    }),
  },
  {
    name: 'minor deviation',
    ladder: severity(3),
    variants: ['minor deviations'],
    discouraged: ['cosmetic issue', 'cosmetic issues'],
    agreed: meaning('A departure from the drawing that changes neither fit, function nor safety.', {
      event: 'Found at incoming inspection',
      clock: 'Reported with the weekly quality list',
      value: 2,
      unit: 'parts in 100 of a delivery',
      measuredWhere: 'Incoming inspection',
      evidence: 'Weekly quality list',
    }),
  },
  {
    name: 'inbound shipment notification',
    variants: ['inbound shipment notifications'],
    discouraged: ['ASN', 'ASNs', 'heads-up'],
    ...companyWide,
    ours: meaning(
      'The message with packing list and carrier that the supplier sends when the goods leave the plant.',
      {
        event: 'Goods handed to the carrier',
        clock: 'Within 2 hours',
        tolerance: 'none',
        evidence: 'Message with packing list attached',
      },
    ),
  },
  {
    name: 'corrective action',
    variants: ['corrective actions', 'corrective-action plan'],
    agreed: meaning(
      'A change to the process, with an owner and a date, that keeps a fault from coming back.',
    ),
  },
  {
    name: 'volume commitment',
    variants: ['volume commitments', 'committed volume'],
    agreed: meaning('The number of parts in a calendar quarter that the buyer takes or pays for.', {
      event: 'Calendar quarter',
      clock: 'Counted on the last working day of the quarter',
      tolerance: '10 % less without charge',
      evidence: 'Quarterly volume sheet',
    }),
  },
  {
    name: 'acceptable variance',
    variants: ['acceptable variances'],
    agreed: meaning('The difference between ordered and delivered quantity that needs no new order.', {
      event: 'Goods receipt',
      clock: 'Per order line',
      tolerance: '1 % more or less, whole boxes only',
      evidence: 'Goods receipt number',
    }),
  },
];

/**
 * The sample glossary. What counts as agreed holds for the sample suppliers only; four terms are the buyer's own
 * proposals to every supplier.
 */
export const termsOfSample = (nowMs: number): Term[] => terms.map((given) => term(given, nowMs));

function term({ name, variants = [], discouraged = [], note = '', ...given }: Given, nowMs: number): Term {
  const agreed = given.agreed ?? null;
  return {
    ours: null,
    theirs: null,
    status: 'agreed',
    scope: everySample,
    ladder: null,
    notWhen: [],
    ...given,
    id: TermId.parse(`sample-${name.replaceAll(' ', '-')}`),
    labels: [
      { text: name, lang: 'en', use: 'preferred' },
      ...variants.map((text) => ({ text, lang: 'en', use: 'variant' as const })),
      ...discouraged.map((text) => ({ text, lang: 'en', use: 'discouraged' as const })),
    ],
    agreed,
    agreedAtMs: agreed === null ? null : nowMs - AGREED_DAYS_AGO * DAY_MS,
    sources: [],
    note,
    sample: true,
    createdAtMs: nowMs,
    rev: 1,
  };
}
