import type { CharterRow } from '../../domain/charter/charter.ts';

/** A row of the sample as it is written down. */
export type Row = Omit<CharterRow, 'record' | 'owner' | 'words' | 'requirement'> & {
  readonly record?: string;
  readonly owner?: string;
  readonly words?: readonly string[];
};

/** Rows without a named record or owner have none. An owner of ours is marked by a leading `us:`. */
export const row = ({ record, owner, words = [], ...given }: Row): CharterRow => ({
  ...given,
  words: [...words],
  requirement: '',
  record: record ?? null,
  owner:
    owner === undefined
      ? null
      : owner.startsWith('us:')
        ? { side: 'ours', name: owner.slice(3) }
        : { side: 'theirs', name: owner },
});
