import * as z from 'zod/mini';
import { nameOf, type Term } from '../glossary/term.ts';
import { SupplierId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { checkTerm } from './check-term.ts';
import type { Draft } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { type Problem, problem, type Refusal } from './problem.ts';
import type { Sliced } from './read-entry.ts';
import type { KnownSupplier } from './supplier-refs.ts';
import { hasDirectionOverride } from './text/clean-text.ts';

/** Says what a file is and how its terms are to be read. */
const FORMAT = 'parlance-glossary';
const VERSION = 1;

const FileSupplier = z.object({ id: SupplierId, name: z.string(), domains: z.array(z.string()) });

const FileHead = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  suppliers: z._default(z.array(FileSupplier), []),
  terms: z.array(z.unknown()),
});

/** The glossary as our own file: the terms as they are stored, so that nothing can be lost, and the suppliers they name. */
export const writeOwnJson = (
  terms: readonly Term[],
  suppliers: readonly KnownSupplier[],
  nowMs: number,
): string => {
  const named = new Set(terms.flatMap(({ scope }) => scope ?? []));
  const head = {
    format: FORMAT,
    version: VERSION,
    madeAtMs: nowMs,
    suppliers: suppliers
      .filter(({ id }) => named.has(id))
      .map(({ id, name, domains }) => ({ id, name, domains })),
  };
  return `${JSON.stringify({ ...head, terms }, null, 1)}\n`;
};

/** Whether parsed JSON is a glossary of ours. */
export const isOwnJson = (json: unknown): boolean => formatOf(json) === FORMAT;

/** Whether it is the file with everything, private notes too: never part of an import of terms. */
export const isEverythingFile = (json: unknown): boolean => formatOf(json) === 'parlance-own-file';

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

/** The terms of a file of ours; those that don't parse are named, a file of a later version is refused. */
export function* readOwnJson(
  json: unknown,
): Sliced<Result<{ readonly drafts: Draft[]; readonly problems: Problem[] }, Refusal>> {
  const head = z.safeParse(FileHead, json);
  if (!head.success) return err({ kind: 'not-json', why: head.error.issues[0]?.path.join('.') ?? '' });
  if (head.data.version > VERSION) return err({ kind: 'newer-version', version: head.data.version });
  if (head.data.terms.length > LIMITS.entries)
    return err({ kind: 'too-many-entries', count: head.data.terms.length });
  const byId = new Map(head.data.suppliers.map((supplier) => [supplier.id, supplier]));
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  /** Where each term stands. */
  const places = new Map<string, number>();
  for (const [index, row] of head.data.terms.entries()) {
    const term = readTerm(row, { place: index + 1, places }, problems);
    if (term !== null) {
      places.set(term.id, index + 1);
      const suppliers = term.scope?.map((id) => byId.get(id) ?? { id, name: id }) ?? null;
      drafts.push({ ...WHOLE, places: [index + 1], term, suppliers });
    }
    if (index % 500 === 0) yield;
  }
  return ok({ drafts, problems });
}

const WHOLE = { saysStatus: true, isWhole: true, sense: '', isRule: false } as const;

type Where = { readonly place: number; readonly places: ReadonlyMap<string, number> };

function readTerm(row: unknown, { place, places }: Where, problems: Problem[]): Term | null {
  const checked = checkTerm(row);
  if (!checked.ok) {
    problems.push(problem(place, 'error', 'invalid-term', checked.error));
    return null;
  }
  const term = checked.value;
  const first = places.get(term.id);
  const override = term.labels.find(({ text }) => hasDirectionOverride(text));
  if (first !== undefined) problems.push(problem(place, 'error', 'repeats', nameOf(term), first));
  if (override !== undefined) problems.push(problem(place, 'error', 'direction-override', override.text));
  return first === undefined && override === undefined ? term : null;
}
