import { addMonths } from '../language/add-months.ts';
import type { Person, Supplier } from '../relationship/supplier.ts';
import { channelOf } from './channel-mix.ts';
import type { JournalEntry } from './journal-entry.ts';
import { comesAgainAtMs, RITUALS, type Ritual } from './ritual.ts';

/** A ritual that was held and would come again by now, with the day from which it would. */
export type DueRitual = { readonly ritual: Ritual; readonly dueAtMs: number };

/** The rituals of a supplier that have come due, the longest waiting first. One that was never held is not due: nobody began it. */
export const dueRituals = (entries: readonly JournalEntry[], nowMs: number): DueRitual[] =>
  RITUALS.flatMap((ritual) => {
    const dueAtMs = comesAgainAtMs(ritual, entries);
    return dueAtMs === null || dueAtMs > nowMs ? [] : [{ ritual, dueAtMs }];
  }).toSorted((a, b) => a.dueAtMs - b.dueAtMs);

/** A sponsor is met once in so many months. */
export const SPONSOR_MONTHS = 3;

/** A sponsor of theirs whom nobody met for a quarter. `lastAtMs` is null when no meeting is noted at all. */
export type OverdueSponsor = { readonly person: Person; readonly lastAtMs: number | null };

/**
 * The sponsors on their side, by the words of their role, without a meeting in the last quarter. A meeting is a note on the
 * person that is not about mail. Where none is noted, the quarter begins when the person did, or else the supplier.
 */
export const overdueSponsors = (
  { createdAtMs }: Pick<Supplier, 'createdAtMs'>,
  people: readonly Person[],
  entries: readonly JournalEntry[],
  nowMs: number,
): OverdueSponsor[] =>
  people
    .filter((person) => isSponsor(person, nowMs))
    .flatMap((person) => {
      const met = entries.filter((entry) => entry.personId === person.id && channelOf(entry) !== 'mail');
      const lastAtMs = met.length === 0 ? null : Math.max(...met.map((entry) => entry.createdAtMs));
      const sinceMs = lastAtMs ?? person.fromMs ?? createdAtMs;
      return addMonths(sinceMs, SPONSOR_MONTHS) > nowMs ? [] : [{ person, lastAtMs }];
    });

const isSponsor = ({ side, role, toMs }: Person, nowMs: number): boolean =>
  side === 'theirs' && /\bsponsor\b/iu.test(role) && (toMs === null || toMs > nowMs);
