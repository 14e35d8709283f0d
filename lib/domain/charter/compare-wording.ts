import type { CompiledGlossary } from '../glossary/compile-glossary.ts';
import { matchTerms } from '../glossary/match-terms.ts';
import { amountsOf, type Fact } from './amounts.ts';

/** The facts of two wordings: those that only one side names, and those that both name. */
export type WordingDifference = {
  readonly onlyOurs: readonly Fact[];
  readonly onlyTheirs: readonly Fact[];
  /** As they stand in our wording. */
  readonly both: readonly Fact[];
};

/** What two wordings of one agreement differ in, by numbers with their units, dates and glossary terms. */
export function compareWording(ours: string, theirs: string, glossary: CompiledGlossary): WordingDifference {
  const [a, b] = [factsOf(ours, glossary), factsOf(theirs, glossary)];
  const isIn = (facts: readonly Fact[], fact: Fact) => facts.some((other) => isSame(fact, other));
  return {
    onlyOurs: a.filter((fact) => !isIn(b, fact)),
    onlyTheirs: b.filter((fact) => !isIn(a, fact)),
    both: a.filter((fact) => isIn(b, fact)),
  };
}

/** A year that only one side names is no difference. */
const isSame = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind &&
  (one.value === other.value ||
    (one.kind === 'date' && (one.value.endsWith(other.value) || other.value.endsWith(one.value))));

/** Numbers, dates and terms of a wording in their order, without overlap; a date is no number. */
export function factsOf(text: string, glossary: CompiledGlossary): Fact[] {
  const terms = matchTerms(text, glossary).map(
    ({ start, end, termId }): Fact => ({ kind: 'term', start, end, value: termId }),
  );
  return [...amountsOf(text), ...terms].toSorted((x, y) => x.start - y.start);
}
