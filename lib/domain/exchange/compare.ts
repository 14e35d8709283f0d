import { type Label, type Meaning, nameOf, type Term } from '../glossary/term.ts';
import type { Draft } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { mergeLabels, mergeNote } from './merge-drafts.ts';
import type { Sliced } from './read-entry.ts';
import { labelKey } from './text/clean-text.ts';

/** Why a term of a file and the glossary can't both be right. */
export type ConflictReason =
  | 'ours'
  | 'theirs'
  | 'agreed'
  | 'status'
  | 'discouraged-here'
  | 'discouraged-there';

/** What taking one term of a file would do. */
export type ComparedTerm = {
  readonly draft: Draft;
  readonly kind: 'new' | 'changed' | 'same' | 'conflict';
  /** Our term of the same word for the same suppliers, as it is stored. */
  readonly existing: Term | null;
  /** The same with what earlier rows of the file add to it: what this row is compared with. */
  readonly current: Term | null;
  readonly reasons: readonly ConflictReason[];
  /** Our other term that discourages this word, or is discouraged by it. */
  readonly clash: Term | null;
  /** Our term with what the file adds; where both say something else, as the file has it. */
  readonly taken: Term;
};

/** Compares the terms of a file, their suppliers known, with the glossary. */
export function* compareTerms(drafts: readonly Draft[], glossary: readonly Term[]): Sliced<ComparedTerm[]> {
  const index = indexOf(glossary);
  const compared: ComparedTerm[] = [];
  const changed = new Map<string, Term>();
  for (const [at, draft] of drafts.entries()) {
    const one = compareTerm(draft, index, changed);
    if (one.kind === 'changed') changed.set(one.taken.id, one.taken);
    compared.push(one);
    if (at % 500 === 0) yield;
  }
  return compared;
}

type Index = {
  readonly byId: ReadonlyMap<string, Term>;
  readonly byName: ReadonlyMap<string, readonly Term[]>;
  readonly byForm: ReadonlyMap<string, readonly Term[]>;
  readonly byDiscouraged: ReadonlyMap<string, readonly Term[]>;
};

function indexOf(glossary: readonly Term[]): Index {
  const byName = new Map<string, Term[]>();
  const byForm = new Map<string, Term[]>();
  const byDiscouraged = new Map<string, Term[]>();
  const add = (map: Map<string, Term[]>, text: string, term: Term) => {
    const key = labelKey(text);
    const terms = map.get(key);
    if (terms === undefined) map.set(key, [term]);
    else terms.push(term);
  };
  for (const term of glossary) {
    add(byName, nameOf(term), term);
    for (const label of term.labels)
      if (label.matchCase !== true)
        add(label.use === 'discouraged' ? byDiscouraged : byForm, label.text, term);
  }
  return { byId: new Map(glossary.map((term) => [term.id, term])), byName, byForm, byDiscouraged };
}

function compareTerm(draft: Draft, index: Index, changed: ReadonlyMap<string, Term>): ComparedTerm {
  const existing = findExisting(draft, index);
  const current = existing === null ? null : (changed.get(existing.id) ?? existing);
  const reasons = current === null ? [] : differences(current, draft);
  const here = clashOf(draft.term, ({ use }) => use !== 'discouraged', index.byDiscouraged, existing);
  const there = clashOf(draft.term, ({ use }) => use === 'discouraged', index.byName, existing);
  if (here !== null) reasons.push('discouraged-here');
  if (there !== null) reasons.push('discouraged-there');
  const taken = current === null ? draft.term : takeDraft(current, draft);
  const isSame = current !== null && isEqual(current, taken);
  return {
    draft,
    kind: kindOf(existing, isSame, reasons),
    existing,
    current,
    reasons: isSame ? [] : reasons,
    clash: here ?? there,
    taken,
  };
}

function kindOf(
  existing: Term | null,
  isSame: boolean,
  reasons: readonly ConflictReason[],
): ComparedTerm['kind'] {
  if (isSame) return 'same';
  if (reasons.length > 0) return 'conflict';
  return existing === null ? 'new' : 'changed';
}

/** Our term with the same id, else with the same name, else with the name among its forms; for the same suppliers. */
function findExisting({ term }: Draft, index: Index): Term | null {
  const byId = index.byId.get(term.id);
  if (byId !== undefined) return byId;
  const key = labelKey(nameOf(term));
  const sameWord = [...(index.byName.get(key) ?? []), ...(index.byForm.get(key) ?? [])];
  return sameWord.find((other) => scopeKey(other) === scopeKey(term)) ?? null;
}

const scopeKey = ({ scope }: Term): string => (scope === null ? '*' : scope.toSorted().join('\n'));

function differences(existing: Term, { term, saysStatus }: Draft): ConflictReason[] {
  const sides = (['ours', 'theirs', 'agreed'] as const).filter((side) => differ(existing[side], term[side]));
  // What nobody has settled here yet, the file may settle; anything else is for the user to say.
  const isOther = saysStatus && existing.status !== 'proposed' && existing.status !== term.status;
  return isOther ? [...sides, 'status'] : sides;
}

/** A file that has the words and no threshold says nothing against ours. */
const differ = (a: Meaning | null, b: Meaning | null): boolean =>
  a !== null &&
  b !== null &&
  (a.text.trim() !== b.text.trim() ||
    (b.threshold !== null && a.threshold !== null && !isEqual(a.threshold, b.threshold)));

function clashOf(
  term: Term,
  counts: (label: Label) => boolean,
  among: ReadonlyMap<string, readonly Term[]>,
  existing: Term | null,
): Term | null {
  for (const label of term.labels.filter(counts)) {
    if (label.matchCase === true) continue;
    const other = among
      .get(labelKey(label.text))
      ?.find((one) => one.id !== existing?.id && overlaps(one, term));
    if (other !== undefined) return other;
  }
  return null;
}

const overlaps = (a: Term, b: Term): boolean =>
  a.scope === null || b.scope === null || a.scope.some((id) => b.scope?.includes(id));

/** A term with what a draft adds; where both say something else, as the draft has it. */
export function takeDraft(existing: Term, { term, saysStatus, isWhole }: Draft): Term {
  const own = {
    id: existing.id,
    rev: existing.rev,
    sample: existing.sample,
    createdAtMs: existing.createdAtMs,
  };
  // An export may have been made without places and notes: what it leaves empty deletes nothing here.
  if (isWhole)
    return {
      ...term,
      ...own,
      sources: term.sources.length === 0 ? existing.sources : term.sources,
      note: term.note === '' ? existing.note : term.note,
    };
  return {
    ...existing,
    labels: mergeLabels(existing.labels, term.labels),
    ours: takeMeaning(existing.ours, term.ours),
    theirs: takeMeaning(existing.theirs, term.theirs),
    agreed: takeMeaning(existing.agreed, term.agreed),
    agreedAtMs: agreedSince(existing, term),
    status: saysStatus ? term.status : existing.status,
    ladder: term.ladder ?? existing.ladder,
    notWhen: [...new Set([...existing.notWhen, ...term.notWhen])].slice(0, LIMITS.phrasesPerTerm),
    note: mergeNote(existing.note, term.note),
  };
}

/** Other words are agreed since the file says so, or since nobody knows when; not since ours were. */
const agreedSince = (existing: Term, { agreed, agreedAtMs }: Term): number | null =>
  agreed === null || agreed.text === existing.agreed?.text ? (agreedAtMs ?? existing.agreedAtMs) : agreedAtMs;

const takeMeaning = (ours: Meaning | null, file: Meaning | null): Meaning | null =>
  file === null ? ours : { ...file, threshold: file.threshold ?? ours?.threshold ?? null };

/** Same data; the order of fields does not matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = Object.entries(a).filter(([, value]) => value !== undefined);
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.length === right.size && left.every(([key, value]) => isEqual(value, right.get(key)));
}
