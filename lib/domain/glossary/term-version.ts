import * as z from 'zod/mini';
import { TermId } from '../ids.ts';
import { Term } from './term.ts';

/**
 * How a state of a term came about. `earlier`: it was there before its history was kept, so `atMs` is when the term was
 * made.
 */
export const VersionVia = z.enum(['editor', 'mail', 'import', 'restored', 'earlier']);
export type VersionVia = z.infer<typeof VersionVia>;

/** A term as it stood after one change. */
export const TermVersion = z.strictObject({
  /** The term's id and its rev at that time. */
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  termId: TermId,
  term: Term,
  atMs: z.number(),
  /** Address of whoever made the change, as far as Parlance knows its user; else null. */
  by: z.nullable(z.string().check(z.maxLength(320))),
  via: VersionVia,
});
export type TermVersion = z.infer<typeof TermVersion>;

/** The id of the version that holds a term as it is. */
export const versionIdOf = ({ id, rev }: Pick<Term, 'id' | 'rev'>): string => `${id}@${rev}`;

/** A term in the trash. */
export const TrashedTerm = z.strictObject({
  id: TermId,
  term: Term,
  deletedAtMs: z.number(),
  /** It was agreed on at some time: it stays until somebody deletes it on purpose. */
  wasAgreed: z.boolean(),
});
export type TrashedTerm = z.infer<typeof TrashedTerm>;

/** How long the trash keeps what was never agreed. */
export const TRASH_DAYS = 30;
const DAY_MS = 86_400_000;

/** When a term in the trash goes for good; null when it never does by itself. */
export const goneAtMs = ({ wasAgreed, deletedAtMs }: TrashedTerm): number | null =>
  wasAgreed ? null : deletedAtMs + TRASH_DAYS * DAY_MS;

/** An old state as it is stored again over the present one: what it said, under the present identity. */
export const restored = (present: Term, { term }: TermVersion): Term => ({
  ...term,
  id: present.id,
  sample: present.sample,
  createdAtMs: present.createdAtMs,
  rev: present.rev,
});
