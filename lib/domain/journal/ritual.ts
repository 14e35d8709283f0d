import { addMonths } from '../language/add-months.ts';
import { RITUAL_TAG } from './find-entries.ts';
import type { JournalEntry, LedgerMark } from './journal-entry.ts';

/** What two companies do together for the relationship itself, now and then. */
export type RitualKind =
  | 'check-in'
  | 'retrospective'
  | 'health-check'
  | 'equation'
  | 'decision'
  | 'repair'
  | 'improvement';

/** How a ritual is held and what it asks. Questions are keys of texts; no answer is a number. */
export type Ritual = {
  readonly kind: RitualKind;
  /** Length of the meeting in minutes. */
  readonly minutes: number;
  /** Comes again after so many months; null when it is held once, for a cause. */
  readonly everyMonths: number | null;
  readonly questions: number;
  /** Beside the note: nothing, one action with owner and date, or milestones and a day to look again. */
  readonly endsIn: 'note' | 'action' | 'milestones';
  /** What having held it means for the trust account, unless the user says otherwise. */
  readonly ledger: Pick<LedgerMark, 'side' | 'kind' | 'weight'> | null;
};

const OUR_DEPOSIT = { side: 'ours', kind: 'deposit', weight: 1 } as const;

/** Every ritual, the lightest first. */
export const RITUALS: readonly Ritual[] = [
  { kind: 'check-in', minutes: 30, everyMonths: 1, questions: 1, endsIn: 'note', ledger: OUR_DEPOSIT },
  { kind: 'retrospective', minutes: 90, everyMonths: 3, questions: 4, endsIn: 'action', ledger: null },
  { kind: 'health-check', minutes: 60, everyMonths: 12, questions: 5, endsIn: 'action', ledger: null },
  { kind: 'equation', minutes: 60, everyMonths: null, questions: 7, endsIn: 'action', ledger: null },
  { kind: 'decision', minutes: 60, everyMonths: 12, questions: 2, endsIn: 'note', ledger: null },
  { kind: 'repair', minutes: 60, everyMonths: null, questions: 4, endsIn: 'action', ledger: null },
  { kind: 'improvement', minutes: 60, everyMonths: null, questions: 3, endsIn: 'milestones', ledger: null },
];

/** The questions of an improvement plan, in order: its milestones stand between goal and support. */
export const IMPROVEMENT = { cause: 0, goal: 1, support: 2 } as const;

/** More milestones than this are a project plan, which belongs elsewhere. */
export const MAX_MILESTONES = 12;

/** What the annual decision can come to. */
export const DECISIONS = ['deepen', 'keep', 'wind-down'] as const;
/** What the annual decision came to. */
export type Decision = (typeof DECISIONS)[number];

/** The tags of the entry that a ritual ends in. */
export const ritualTags = (kind: RitualKind, decision: Decision | null): string[] => [
  `${RITUAL_TAG}${kind}`,
  ...(decision === null ? [] : [`decision:${decision}`]),
];

/** The entries of one ritual, latest first. */
export const heldBefore = (entries: readonly JournalEntry[], kind: RitualKind): JournalEntry[] =>
  entries
    .filter(({ tags }) => tags.includes(`${RITUAL_TAG}${kind}`))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);

/** When a ritual comes again, counted from the last time; null when it was never held or comes only for a cause. */
export function comesAgainAtMs(
  { kind, everyMonths }: Ritual,
  entries: readonly JournalEntry[],
): number | null {
  const [last] = heldBefore(entries, kind);
  if (last === undefined || everyMonths === null) return null;
  return addMonths(last.createdAtMs, everyMonths);
}

/** A day of the month that every month has. */
const LAST_SHARED_DAY = 28;

/** When a ritual may be held: at ten of a working day in a week where the user is, on a day that comes in every month. */
export function meetingAtMs(nowMs: number): number {
  const day = new Date(nowMs);
  day.setHours(10, 0, 0, 0);
  day.setDate(day.getDate() + 7);
  while (day.getDay() % 6 === 0 || day.getDate() > LAST_SHARED_DAY) day.setDate(day.getDate() + 1);
  return day.getTime();
}

/** What was said, under the questions; a question without an answer is left out. */
export const ritualText = (
  title: string,
  answers: readonly { readonly question: string; readonly answer: string }[],
): string =>
  [
    title,
    ...answers.flatMap(({ question, answer }) =>
      answer.trim() === '' ? [] : [`${question}\n${answer.trim()}`],
    ),
  ].join('\n\n');
