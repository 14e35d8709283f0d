import type { CharterRow, LadderStep } from './charter.ts';

/** What is unclear about a row. The charter can be stored all the same: half an agreement is better than none. */
export type RowProblem = 'no-topic' | 'same-topic' | 'no-owner';

/** What is unclear about a step. `loops`: it leads back to somebody further down, so that an issue would go in circles. */
export type StepProblem = 'loops' | 'nobody';

/** Why a day can't be the day of a review. */
export type ReviewDayProblem = 'in-future' | 'before-start';

/** What is unclear about one row among the others. */
export function rowProblems(row: CharterRow, rows: readonly CharterRow[]): RowProblem[] {
  const topic = plain(row.topic);
  const isDouble = rows.some((other) => other.id !== row.id && plain(other.topic) === topic);
  return [
    ...(topic === '' ? (['no-topic'] as const) : isDouble ? (['same-topic'] as const) : []),
    ...(row.owner === null || row.owner.name.trim() === '' ? (['no-owner'] as const) : []),
  ];
}

/** What is unclear about the step at `index`; null when nothing is. Steps for different cases may share a person. */
export function stepProblem(ladder: readonly LadderStep[], index: number): StepProblem | null {
  const step = ladder[index];
  if (step === undefined) return null;
  if (step.personId === null && step.contact.trim() === '') return 'nobody';
  const below = ladder.slice(0, index);
  return below.some((lower) => isSamePlace(lower, step) && plain(lower.cases) === plain(step.cases))
    ? 'loops'
    : null;
}

/** Entries that the charter covers and leaves out at once: the same words, or one as a part of the other. */
export function scopeOverlaps(scopeIn: readonly string[], scopeOut: readonly string[]): string[] {
  const out = scopeOut.map(plain).filter(Boolean);
  return scopeIn.filter((entry) => out.some((other) => plain(entry) !== '' && isPart(plain(entry), other)));
}

/** Why a review can't have been on that day; null when it can. A review was: it lies between the beginning and now. */
export function reviewDayProblem(
  dayMs: number,
  { startedAtMs, nowMs }: { readonly startedAtMs: number; readonly nowMs: number },
): ReviewDayProblem | null {
  if (dayMs > nowMs) return 'in-future';
  return dayMs < startedAtMs - DAY_MS ? 'before-start' : null;
}

const DAY_MS = 86_400_000;

const isSamePlace = (a: LadderStep, b: LadderStep): boolean =>
  a.personId === null && b.personId === null
    ? plain(a.contact) === plain(b.contact)
    : a.personId === b.personId;

/** The same words, or a stretch of whole words of the other: "spare parts" is a part of "spare parts of 2024". */
const isPart = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
