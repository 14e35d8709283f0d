import * as z from 'zod/mini';
import { Term } from '../glossary/term.ts';
import { TermId } from '../ids.ts';

/** A term as an import left it, and as it was before; null for one that the import brought. */
const ImportedTerm = z.strictObject({ id: TermId, rev: z.number(), before: z.nullable(Term) });

/** One import, kept so that it can be taken back in one step, also later. */
export const ImportBatch = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  atMs: z.number(),
  /** Name of the file, or of what was pasted. */
  name: z.string().check(z.maxLength(300)),
  terms: z.array(ImportedTerm).check(z.maxLength(40_000)),
  /** When it was taken back; null while it stands. */
  undoneAtMs: z.nullable(z.number()),
});
export type ImportBatch = z.infer<typeof ImportBatch>;

/** What a list of imports shows: not the terms, which may be twenty thousand, only how many. */
export type ImportSummary = Omit<ImportBatch, 'terms'> & { readonly count: number };

/** How many imports can be taken back; the oldest are forgotten first. */
export const KEPT_IMPORTS = 20;
