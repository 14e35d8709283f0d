import * as z from 'zod/mini';
import { PersonId, SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { Address } from '../message/address.ts';

/** How much the relationship is worth tending. Decides which hints are on by default (rule G7) and which charter preset is offered. */
export const Tier = z.enum(['strategic', 'preferred', 'transactional']);
export type Tier = z.infer<typeof Tier>;

/** Circumstances in which tone and drift hints are off by default whatever the tier (rule G7). */
export const Distance = z.enum(['open', 'bounded', 'regulated']);
export type Distance = z.infer<typeof Distance>;

/** The other company. `perspective` says what it is to us: a supplier, or our customer (rule G11). */
export const Supplier = z.strictObject({
  id: SupplierId,
  name: text(200),
  perspective: z.enum(['supplier', 'customer']),
  tier: Tier,
  distance: Distance,
  /** Company mail domains in lower case: every sender there is followed. */
  domains: z.array(text(253)).check(z.maxLength(50)),
  /** Single followed addresses, for free-mail domains. */
  addresses: z.array(Address).check(z.maxLength(200)),
  /** Whether drafts to them are checked for idioms. */
  multiLanguage: z.boolean(),
  /** Words that drafts to them must not hold (a project, a price, another supplier): a hint, nothing is stopped. */
  boundaries: z._default(z.array(text(100).check(z.minLength(1))).check(z.maxLength(100)), []),
  /** The user's own choice for tone and drift hints; null leaves it to tier and distance. */
  hints: z.nullable(z.enum(['on', 'off'])),
  sample: z.boolean(),
  createdAtMs: z.number(),
  rev: z.number(),
});
export type Supplier = z.infer<typeof Supplier>;

/** Whether tone and drift hints are shown for this supplier. */
export const hintsAreOn = (supplier: Supplier): boolean =>
  supplier.hints === null
    ? supplier.tier !== 'transactional' && supplier.distance === 'open'
    : supplier.hints === 'on';

/** Local working time, minutes since midnight, on ISO weekdays (1 = Monday). */
export const OfficeHours = z.strictObject({
  weekdays: z.array(z.number().check(z.gte(1), z.lte(7))),
  fromMinute: z.number().check(z.gte(0), z.lte(1_440)),
  toMinute: z.number().check(z.gte(0), z.lte(1_440)),
});
export type OfficeHours = z.infer<typeof OfficeHours>;

/** Someone on either side. */
export const Person = z.strictObject({
  id: PersonId,
  /** The relationship the person belongs to. */
  supplierId: SupplierId,
  side: z.enum(['ours', 'theirs']),
  name: text(200),
  addresses: z.array(Address).check(z.maxLength(20)),
  role: text(200),
  /** IANA zone such as `Europe/Berlin`, or null when unknown. */
  timeZone: z.nullable(text(64)),
  officeHours: z.nullable(OfficeHours),
  phone: z.nullable(text(60)),
  fromMs: z.nullable(z.number()),
  toMs: z.nullable(z.number()),
  /** When the user last said that they are still there although they had not written; null when nobody asked. */
  stillThereAtMs: z._default(z.nullable(z.number()), null),
  sample: z.boolean(),
  rev: z.number(),
});
export type Person = z.infer<typeof Person>;
