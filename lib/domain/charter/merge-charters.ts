import { type Charter, type CharterRow, MAX_ROWS } from './charter.ts';
import { revision } from './edit-charter.ts';

/** A charter with what only the other one says added at the end: a version that nobody has signed, for the user to tidy. */
export const mergedCharter = (kept: Charter, other: Charter): Charter => ({
  ...kept,
  ...revision(kept, {
    rows: [
      ...kept.rows,
      ...newOnes(kept.rows, other.rows, ({ topic }) => topic).map((row) => withOwnId(row, kept.rows, other)),
    ].slice(0, MAX_ROWS),
    ladder: [...kept.ladder, ...newOnes(kept.ladder, other.ladder, ({ title }) => title)].slice(0, 20),
    meetings: [...kept.meetings, ...newOnes(kept.meetings, other.meetings, ({ title }) => title)].slice(
      0,
      50,
    ),
    scopeIn: [...new Set([...kept.scopeIn, ...other.scopeIn])].slice(0, 100),
    scopeOut: [...new Set([...kept.scopeOut, ...other.scopeOut])].slice(0, 100),
  }),
});

/** Rows of one preset have the same ids in every charter: one that is taken already is told apart by where it came from. */
const withOwnId = (row: CharterRow, rows: readonly CharterRow[], from: Charter): CharterRow =>
  rows.some(({ id }) => id === row.id) ? { ...row, id: `${from.id} ${row.id}`.slice(0, 200) } : row;

function newOnes<T>(kept: readonly T[], other: readonly T[], nameOf: (one: T) => string): T[] {
  const names = new Set(kept.map((one) => nameOf(one).toLowerCase()));
  return other.filter((one) => !names.has(nameOf(one).toLowerCase()));
}
