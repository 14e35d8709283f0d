import { nameOf } from '../glossary/term.ts';
import { type Draft, type DraftOptions, draftTerm } from './draft-term.ts';
import { LIMITS } from './limits.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { type Problem, problem } from './problem.ts';
import type { ReadEntry, Sliced } from './read-entry.ts';
import { labelKey, looksKey, mixesScripts } from './text/clean-text.ts';

/** The terms of a file, each once, and everything that was wrong or odd. */
export type GatheredDrafts = { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] };

/**
 * Makes the terms of a file. Entries of the same word for the same suppliers become one term when they add to each other;
 * one that says something else is an error that names the row it conflicts with, one that says nothing new a repetition.
 */
export function* gatherDrafts(entries: readonly ReadEntry[], options: DraftOptions): Sliced<GatheredDrafts> {
  const byKey = new Map<string, Draft>();
  const problems: Problem[] = [];
  for (const [index, entry] of entries.slice(0, LIMITS.entries).entries()) {
    const read = draftTerm(entry, options);
    problems.push(...read.problems);
    if (read.draft !== null) problems.push(...put(byKey, read.draft));
    if (index % 500 === 0) yield;
  }
  const drafts = [...byKey.values()];
  yield;
  problems.push(...lookAlikes(drafts));
  yield;
  problems.push(...clashes(drafts));
  return { drafts, problems };
}

function put(byKey: Map<string, Draft>, draft: Draft): readonly Problem[] {
  const key = keyOf(draft);
  const known = byKey.get(key);
  if (known === undefined) {
    byKey.set(key, draft);
    return [];
  }
  const [place = 0] = draft.places;
  const [before = 0] = known.places;
  const merged = mergeDrafts(known, draft);
  if (merged === null) return [problem(place, 'error', 'conflicts-with', nameOf(draft.term), before)];
  if (merged === known) return [problem(place, 'error', 'repeats', nameOf(draft.term), before)];
  byKey.set(key, { ...merged, places: [...known.places, place] });
  return [];
}

/** Name and suppliers: two entries with the same are about the same thing. */
const keyOf = ({ term, suppliers }: Draft): string =>
  [labelKey(nameOf(term)), ...(suppliers ?? []).map(({ name }) => labelKey(name)).toSorted()].join('\n');

function lookAlikes(drafts: readonly Draft[]): readonly Problem[] {
  const byLooks = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const looks = looksKey(nameOf(draft.term));
    const same = byLooks.get(looks);
    if (same === undefined) byLooks.set(looks, [draft]);
    else same.push(draft);
  }
  return [...byLooks.values()].flatMap((same) => {
    const names = new Set(same.map((draft) => labelKey(nameOf(draft.term))));
    if (names.size < 2) return [];
    const odd = same.find((draft) => mixesScripts(nameOf(draft.term))) ?? same[0];
    const other = same.find(
      (draft) => odd !== undefined && labelKey(nameOf(draft.term)) !== labelKey(nameOf(odd.term)),
    );
    return odd === undefined || other === undefined
      ? []
      : [problem(odd.places[0] ?? 0, 'note', 'looks-like', nameOf(odd.term), other.places[0] ?? 0)];
  });
}

/** A form that one term recommends and another discourages: whoever follows the advice is told off for it. */
function clashes(drafts: readonly Draft[]): readonly Problem[] {
  const discouraged = new Map<string, Draft>();
  for (const draft of drafts)
    for (const label of draft.term.labels)
      if (label.use === 'discouraged' && label.matchCase !== true)
        discouraged.set(labelKey(label.text), draft);
  return drafts.flatMap((draft) => {
    const name = nameOf(draft.term);
    const other = discouraged.get(labelKey(name));
    if (other === undefined || other === draft) return [];
    return [problem(draft.places[0] ?? 0, 'note', 'discouraged-here', name, nameOf(other.term))];
  });
}
