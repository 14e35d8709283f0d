import * as z from 'zod/mini';
import { CharterId } from '../ids.ts';
import { Charter } from './charter.ts';

/** A charter as it stood after one change. */
export const CharterVersion = z.strictObject({
  /** The charter's id and its rev at that time. */
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  charterId: CharterId,
  charter: Charter,
  /** When it was stored so; for a state from before its history was kept, when the charter began. */
  atMs: z.number(),
  /** Address of whoever made the change, as far as Parlance knows its user; else null. */
  by: z.nullable(z.string().check(z.maxLength(320))),
});
export type CharterVersion = z.infer<typeof CharterVersion>;

/** The id of the version that holds a charter as it is. */
export const charterVersionId = ({ id, rev }: Pick<Charter, 'id' | 'rev'>): string => `${id}@${rev}`;

/**
 * An old state as a change of the present charter: what was agreed then, under the present identity. Sign-offs and reviews
 * happened, so they stay.
 */
export const agreedParts = ({
  charter: { rows, ladder, meetings, scopeIn, scopeOut },
}: CharterVersion): Partial<Charter> => ({ rows, ladder, meetings, scopeIn, scopeOut });
