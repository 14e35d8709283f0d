import compromise from 'compromise/one';
import { isWant } from '../../../lib/domain/hints/acts.ts';
import { phraseFinder } from '../../../lib/domain/language/phrases.ts';
import type { Row } from './read-set.ts';

/** Ids of turns end in their number. */
const TURN = /^(.*-)(\d+)$/u;

const findWants = phraseFinder(compromise, ['request', 'suggestion']);

/** Says of a row of a talk whether the turn before it wants something done, by our own rules. */
export function answersIn(rows: readonly Row[]): (row: Row) => Promise<boolean> {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return async ({ id }) => {
    const [, talk = '', turn = ''] = TURN.exec(id) ?? [];
    const before = texts.get(`${talk}${Number(turn) - 1}`);
    return before !== undefined && (await findWants(before, () => Promise.resolve())).some(isWant);
  };
}
