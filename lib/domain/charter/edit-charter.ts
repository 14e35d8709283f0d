import type { CharterId, SupplierId } from '../ids.ts';
import {
  type Charter,
  type CharterRow,
  type LadderStep,
  MAX_SIGN_OFFS,
  type MajorChange,
  type SignOff,
} from './charter.ts';
import type { CharterStart } from './presets.ts';

/** A first version, not signed by anybody. */
export function newCharter(of: {
  readonly id: CharterId;
  readonly supplierId: SupplierId;
  readonly start: CharterStart;
  readonly nowMs: number;
}): Charter {
  return {
    id: of.id,
    supplierId: of.supplierId,
    version: 1,
    startedAtMs: of.nowMs,
    stable: false,
    lastReviewedAtMs: null,
    majorChange: null,
    adapted: false,
    ...of.start,
    scopeIn: [],
    scopeOut: [],
    signOffs: [],
    sample: false,
    rev: 0,
  };
}

/** Whether the other side confirmed the version in force. */
export const isSigned = (charter: Charter): boolean => lastSignOff(charter) !== null;

/** The latest confirmation of the version in force, or null. */
export const lastSignOff = (charter: Charter): SignOff | null =>
  charter.signOffs.findLast((signOff) => signOff.version === charter.version) ?? null;

const AGREED_PARTS = ['rows', 'ladder', 'meetings', 'scopeIn', 'scopeOut'] as const;

/** Whether this is what both sides agreed on: adapted to the two of them, and confirmed by the other side. */
export const isAgreed = (charter: Charter): boolean => charter.adapted && isSigned(charter);

/**
 * A change with what follows from it: what was signed is not changed in place, so a change of it makes the next version,
 * unsigned; and a preset that was changed is adapted.
 */
export function revision(stored: Charter, change: Partial<Charter>): Partial<Charter> {
  if (!AGREED_PARTS.some((part) => part in change)) return change;
  return {
    ...change,
    ...(stored.adapted ? {} : { adapted: true }),
    ...(isSigned(stored) ? { version: stored.version + 1 } : {}),
  };
}

/** The charter with a confirmation of the version in force, and where it was given when that was in mail. */
export const sign = (
  charter: Charter,
  by: string,
  nowMs: number,
  thread: SignOff['thread'] = null,
): Charter => ({
  ...charter,
  signOffs: [...charter.signOffs, { version: charter.version, by, atMs: nowMs, thread }].slice(
    -MAX_SIGN_OFFS,
  ),
});

/** The charter after a major change, due for review from now. */
export const changedMajorly = (charter: Charter, kind: MajorChange['kind'], nowMs: number): Charter => ({
  ...charter,
  majorChange: { kind, atMs: nowMs },
});

/** The charter reviewed at that moment; its next review counts from the latest. */
export const markReviewed = (charter: Charter, atMs: number): Charter => ({
  ...charter,
  lastReviewedAtMs: Math.max(charter.lastReviewedAtMs ?? atMs, atMs),
});

/** A row to be filled in. */
export const emptyRow = (id: string): CharterRow => ({
  id,
  topic: '',
  from: '',
  to: '',
  cadence: '',
  channel: '',
  detail: '',
  record: null,
  owner: null,
  words: [],
  requirement: '',
});

/** A step to be filled in. */
export const EMPTY_STEP: LadderStep = { title: '', personId: null, contact: '', waitHours: 8, cases: '' };

/** The list with the entry at `from` moved to `to`; unchanged when either is outside. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  if (from < 0 || from >= copy.length || to < 0 || to >= copy.length) return copy;
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}
