import type { Label, Term } from '../../lib/domain/glossary/term.ts';
import { TermId } from '../../lib/domain/ids.ts';

/** A term with its written forms and nothing else: enough to be matched. */
export const bareTerm = (id: string, labels: readonly Label[]): Term => ({
  id: TermId.parse(id),
  labels: [...labels],
  ours: null,
  theirs: null,
  agreed: null,
  agreedAtMs: null,
  status: 'agreed',
  scope: null,
  ladder: null,
  notWhen: [],
  sources: [],
  note: '',
  sample: true,
  createdAtMs: 0,
  rev: 0,
});
