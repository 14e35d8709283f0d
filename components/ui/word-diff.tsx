import { diffWords } from '../../lib/domain/language/diff-words.ts';

export type WordDiffProps = {
  readonly before: string;
  readonly after: string;
  /** As many characters of what stayed are shown around the change; all of it when not given. */
  readonly around?: number;
};

/** What was struck out and what came, inside what stayed. */
export function WordDiff({ before, after, around = Number.POSITIVE_INFINITY }: WordDiffProps) {
  const { start, removed, added, end } = diffWords(before, after);
  return (
    <>
      {start.length > around ? `… ${start.slice(-around).replace(/^\S*\s/, '')}` : start}
      {removed !== '' && (
        <del className="rounded-sm bg-amber-soft text-amber-ink decoration-amber-ink">{removed}</del>
      )}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins className="rounded-sm bg-accent-soft text-accent-ink">{added}</ins>}
      {end.length > around ? `${end.slice(0, around).replace(/\s\S*$/, '')} …` : end}
    </>
  );
}
