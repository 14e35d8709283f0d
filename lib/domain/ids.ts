import * as z from 'zod/mini';

const id = () => z.string().check(z.minLength(1), z.maxLength(200));

/** Identifies a supplier. */
export const SupplierId = id().brand<'SupplierId'>();
export type SupplierId = z.infer<typeof SupplierId>;

/** Identifies a person on either side. */
export const PersonId = id().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Identifies a glossary term. */
export const TermId = id().brand<'TermId'>();
export type TermId = z.infer<typeof TermId>;

/** Identifies a communication charter. */
export const CharterId = id().brand<'CharterId'>();
export type CharterId = z.infer<typeof CharterId>;

/** Identifies a journal entry. */
export const EntryId = id().brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

/** Identifies a readback. */
export const ReadbackId = id().brand<'ReadbackId'>();
export type ReadbackId = z.infer<typeof ReadbackId>;

/** Identifies an observation. */
export const ObservationId = id().brand<'ObservationId'>();
export type ObservationId = z.infer<typeof ObservationId>;

/** Identifies a commitment, action, request, initiative or escalation. */
export const ItemId = id().brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

/** Makes a retried change harmless: the same op-id is carried out once. */
export const OpId = id().brand<'OpId'>();
export type OpId = z.infer<typeof OpId>;
