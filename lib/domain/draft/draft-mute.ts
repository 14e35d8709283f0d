import * as z from 'zod/mini';
import { SupplierId } from '../ids.ts';
import { DraftKind } from './draft-kind.ts';

/** A kind that the user does not want to see in one thread, or in drafts to one supplier when `threadKey` is null. */
export const DraftMute = z.strictObject({
  kind: DraftKind,
  supplierId: SupplierId,
  threadKey: z.nullable(z.string().check(z.maxLength(1_000))),
});
export type DraftMute = z.infer<typeof DraftMute>;

/** More are not remembered: the oldest go. */
export const MOST_MUTES = 1_000;

/** Whether two mutes are the same. */
export const isSameMute = (a: DraftMute, b: DraftMute): boolean =>
  a.kind === b.kind && a.supplierId === b.supplierId && a.threadKey === b.threadKey;

/** The kinds that are muted in a draft to a supplier in a thread. */
export const mutedKinds = (
  mutes: readonly DraftMute[],
  supplierId: SupplierId,
  threadKey: string | null,
): ReadonlySet<DraftKind> =>
  new Set(
    mutes
      .filter((mute) => mute.supplierId === supplierId)
      .filter((mute) => mute.threadKey === null || mute.threadKey === threadKey)
      .map(({ kind }) => kind),
  );
