import * as z from 'zod/mini';
import { Term } from '../glossary/term.ts';
import { err, ok, type Result } from '../result.ts';

/** The term when it can be stored and read again, else the fields that are in the way. */
export function checkTerm(row: unknown): Result<Term, string> {
  const parsed = z.safeParse(Term, row);
  return parsed.success
    ? ok(parsed.data)
    : err(parsed.error.issues.map((issue) => issue.path.join('.')).join(', '));
}
