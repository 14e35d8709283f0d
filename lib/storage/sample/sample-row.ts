import type { CharterRow } from '../../domain/charter/charter.ts';

/** A row of the sample as it is written down. */
export type Row = Omit<CharterRow, 'record' | 'owner'> & {
  readonly record?: string;
  readonly owner?: string;
};

/** Rows without a named record or owner have none. An owner of ours is marked by a leading `us:`. */
export const row = ({ record, owner, ...given }: Row): CharterRow => ({
  ...given,
  record: record ?? null,
  owner:
    owner === undefined
      ? null
      : owner.startsWith('us:')
        ? { side: 'ours', name: owner.slice(3) }
        : { side: 'theirs', name: owner },
});
