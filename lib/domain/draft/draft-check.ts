import type { DraftKind } from './draft-kind.ts';

/** One wording that is noticed: data, without a decision of its own. */
export type DraftRule = {
  /** Made with {@link wording}. */
  readonly find: RegExp;
  /** Words of the sentence that give the wording another sense, or what it lacks. */
  readonly unless?: RegExp;
  /** The same, also when it stands in the sentence behind. */
  readonly unlessNear?: RegExp;
  /** Words that the sentence must hold as well. */
  readonly given?: RegExp;
  /** What settles it wherever it stands in the draft. */
  readonly settledBy?: RegExp;
};

/** One kind of check. */
export type DraftCheck = {
  readonly kind: DraftKind;
  /** `acting`: only in sentences that ask or promise something. `any`: blame is about the past. */
  readonly sentences: 'acting' | 'any';
  /** Whether a precise date in the same sentence says it all already. */
  readonly settledByDate: boolean;
  /** Whom it is for: `abroad` is a reader in another zone, `multi-language` a relationship marked so. */
  readonly readers: 'all' | 'abroad' | 'multi-language';
  readonly rules: Readonly<Record<string, DraftRule>>;
};

/** A pattern that stands between word edges; apostrophes and inner hyphens are letters. White space stands for any, also between lines of one paragraph. */
export const wording = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_'’@/-]|\\p{L}\\.)(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}_@]|['’/-][\\p{L}\\p{N}])`,
    'giu',
  );
